using NodaTime;

namespace Governance.Kpis;

/// <summary>What contradicts itself in the declaration of a KPI, whatever else the model says.</summary>
internal static class KpiDeclaration
{
    /// <summary>The problems, in the order of what they are about.</summary>
    public static IEnumerable<KpiProblem> Problems(ValueKpi kpi)
    {
        var undefined = Undefined(kpi).ToArray();
        return undefined.Length > 0 ? undefined : [.. Claims(kpi), .. Baselines(kpi), .. Targets(kpi), .. Intervals(kpi), .. AttributionDeclaration.Problems(kpi), .. RollupDeclaration.Problems(kpi)];
    }

    /// <exception cref="ArgumentException">The KPI contradicts itself.</exception>
    public static void ThrowIfContradictory(ValueKpi kpi)
    {
        if (Problems(kpi).FirstOrDefault() is { } problem)
        {
            throw new ArgumentException($"The KPI `{kpi.Id}` cannot be measured: {problem.Message.En}.", nameof(kpi));
        }
    }

    private static IEnumerable<KpiProblem> Undefined(ValueKpi kpi) =>
        from choice in new[]
        {
            ("direction", Enum.IsDefined(kpi.Direction)), ("family", Enum.IsDefined(kpi.Family)), ("cadence", Enum.IsDefined(kpi.Cadence)),
            ("aggregation", kpi.Aggregation is not { } aggregation || Enum.IsDefined(aggregation)), ("claim", kpi.Claim is not { } claim || Enum.IsDefined(claim)),
            ("interval", kpi.Interval is not { } interval || Enum.IsDefined(interval)), ("attribution.method", kpi.Attribution is not { } owed || Enum.IsDefined(owed.Method)),
        }
        where !choice.Item2
        select new KpiProblem(choice.Item1, DiagnosticIds.InvalidValue, KpiWords.Undefined);

    private static IEnumerable<KpiProblem> Claims(ValueKpi kpi)
    {
        if (kpi.Aggregation is { } aggregation && KpiAggregations.Refusal(kpi.Unit, aggregation) is { } refusal)
        {
            yield return new("aggregation", DiagnosticIds.ImpossibleAggregation, refusal);
        }

        if (kpi.UnitName is not null && kpi.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Quantity or UnitDimension.Rate))
        {
            yield return Contradiction("unitName", KpiWords.UnitHasItsName);
        }

        var isBand = kpi.Direction == KpiDirection.Band;
        if (isBand && !(kpi is { Target: null, BandLow: { } low, BandHigh: { } high } && low < high))
        {
            yield return Contradiction(string.Empty, KpiWords.BandNeedsBounds);
        }
        else if (!isBand && (kpi.BandLow ?? kpi.BandHigh) is not null)
        {
            yield return Contradiction(string.Empty, KpiWords.BoundsNeedBand);
        }

        if (kpi.Claim is { } claim && isBand != (claim == KpiClaim.WithinBand))
        {
            yield return Contradiction("claim", KpiWords.BandIsItsClaim);
        }

        if (kpi is { Claim: KpiClaim.Attainment, Target: null })
        {
            yield return Contradiction("claim", KpiWords.AttainmentNeedsTarget);
        }

        if (kpi.Claim == KpiClaim.NoHarm != kpi.Tolerance is not null)
        {
            yield return Contradiction(kpi.Tolerance is null ? "claim" : "tolerance", KpiWords.GuardrailNeedsTolerance);
        }
        else if (kpi.Tolerance <= 0)
        {
            yield return new("tolerance", DiagnosticIds.OutOfRange, KpiWords.ToleranceRange);
        }

        for (var i = 0; i < kpi.GuardedBy.Count; i++)
        {
            if (kpi.GuardedBy[i] == kpi.Id)
            {
                yield return Contradiction(FormattableString.Invariant($"guardedBy[{i}]"), KpiWords.GuardsItself);
            }
        }

        if (kpi.MinimumEffect < 0)
        {
            yield return new("minimumEffect", DiagnosticIds.OutOfRange, KpiWords.MinimumEffectRange);
        }
        else if (kpi.MinimumEffect is not null && KpiClaims.Of(kpi) != KpiClaim.Improvement)
        {
            yield return Contradiction("minimumEffect", KpiWords.MinimumEffectNeedsImprovement);
        }
    }

    private static IEnumerable<KpiProblem> Baselines(ValueKpi kpi)
    {
        if (kpi.Baseline is not { } baseline)
        {
            yield break;
        }

        if (baseline.From is null != baseline.Until is null || baseline.From is null != baseline.Value is not null)
        {
            yield return Contradiction("baseline", KpiWords.BaselineIsOneOfTwo);
        }
        else if (baseline.Until <= baseline.From)
        {
            yield return new("baseline.until", DiagnosticIds.EmptyPeriod, KpiWords.EmptyPeriod);
        }

        if (kpi.MeasuredFrom < baseline.Until)
        {
            yield return Contradiction("measuredFrom", KpiWords.MeasuredInBaseline);
        }

        if (IsOffTheScale(kpi.Unit, baseline.Value))
        {
            yield return OffTheScale("baseline.value", kpi.Unit);
        }
    }

    private static IEnumerable<KpiProblem> Targets(ValueKpi kpi)
    {
        foreach (var (property, value) in new[] { ("target", kpi.Target), ("bandLow", kpi.BandLow), ("bandHigh", kpi.BandHigh) })
        {
            if (IsOffTheScale(kpi.Unit, value))
            {
                yield return OffTheScale(property, kpi.Unit);
            }
        }

        if (kpi.Target is null && (kpi.TargetBy is not null || !kpi.Milestones.IsEmpty))
        {
            yield return Contradiction(kpi.TargetBy is null ? "milestones" : "targetBy", KpiWords.DatesNeedTarget);
        }

        LocalDate? last = null;
        for (var i = 0; i < kpi.Milestones.Count; i++)
        {
            var milestone = kpi.Milestones[i];
            if (milestone.By <= last || milestone.By >= kpi.TargetBy || kpi.TargetBy is null)
            {
                yield return Contradiction(FormattableString.Invariant($"milestones[{i}].by"), KpiWords.MilestonesRise);
            }

            if (IsOffTheScale(kpi.Unit, milestone.Value))
            {
                yield return OffTheScale(FormattableString.Invariant($"milestones[{i}].value"), kpi.Unit);
            }

            last = milestone.By;
        }
    }

    private static IEnumerable<KpiProblem> Intervals(ValueKpi kpi)
    {
        if (kpi.Confidence is < 0.8m or > 0.999m)
        {
            yield return new("confidence", DiagnosticIds.OutOfRange, KpiWords.ConfidenceRange);
        }

        if (kpi.Interval is { } interval && interval != KpiIntervalMethod.AlwaysValid && (interval == KpiIntervalMethod.Score) != (kpi.Unit.Dimension == UnitDimension.Share))
        {
            yield return Contradiction("interval", KpiWords.ScoreIsForShares);
        }
        else if (kpi is { Interval: KpiIntervalMethod.Bootstrap, Unit.Dimension: UnitDimension.Rate })
        {
            yield return Contradiction("interval", KpiWords.NoBootstrapOfRates);
        }

        if (kpi.Interval == KpiIntervalMethod.AlwaysValid && !kpi.Looks.IsEmpty)
        {
            yield return Contradiction("looks", KpiWords.LooksAreNotCounted);
        }

        for (var i = 1; i < kpi.Looks.Count; i++)
        {
            if (kpi.Looks[i] <= kpi.Looks[i - 1])
            {
                yield return Contradiction(FormattableString.Invariant($"looks[{i}]"), KpiWords.LooksRise);
            }
        }

        if (kpi.Looks.Count > 100)
        {
            yield return new("looks", DiagnosticIds.OutOfRange, KpiWords.TooManyLooks);
        }

        if (kpi.Seed < 0)
        {
            yield return new("seed", DiagnosticIds.OutOfRange, KpiWords.SeedRange);
        }

        if (kpi.MaximumAge <= Duration.Zero)
        {
            yield return new("maximumAge", DiagnosticIds.OutOfRange, KpiWords.AgeRange);
        }
    }

    private static bool IsOffTheScale(KpiUnit unit, decimal? value) => unit.Dimension switch
    {
        UnitDimension.Score => value < unit.Lowest || value > unit.Highest,
        UnitDimension.Share => value < 0 || value > (decimal)unit.Scale,
        UnitDimension.Count => value < 0,
        _ => false,
    };

    private static KpiProblem OffTheScale(string property, KpiUnit unit) => new(property, DiagnosticIds.OutOfRange, KpiWords.OffTheScale(unit));

    private static KpiProblem Contradiction(string property, LocalizedText message) => new(property, DiagnosticIds.Contradiction, message);
}
