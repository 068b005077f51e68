using NodaTime;

namespace Governance.Kpis;

/// <summary>Makes the assessment of one KPI, from the evidence to the verdict.</summary>
internal static class KpiAssessor
{
    /// <summary>Below so many observations an interval rests on how values are supposed to be spread.</summary>
    private const int Few = 10;

    /// <summary>From here on periods are told to differ; below, chance may have done it.</summary>
    private const double Different = 2.0;

    /// <summary>The assessment among so many KPIs of which each claims a success; it is not told yet.</summary>
    public static AssessmentDraft Assess(ValueKpi kpi, KpiEvidence evidence, LocalDate at, int together = 1)
    {
        var draft = new AssessmentDraft(kpi, at) { Together = together };
        if (LookOn(kpi, at) is { } look)
        {
            var groups = KpiGroups.Of(kpi, evidence, look);
            draft.Groups = groups;
            draft.MeasuredUntil = KpiGroups.MeasuredUntil(kpi, evidence, at);
            draft.Estimate = Estimate(draft, groups);
            if (draft.Estimate is { } estimate)
            {
                KpiJudgement.Judge(draft, estimate);
                CautionOfEstimate(draft, groups);
            }

            if (groups.SetAside > 0)
            {
                draft.Caution(KpiCautionKind.SetAside, AssessmentWords.SetAside(groups.SetAside, look));
            }
        }
        else
        {
            draft.Caution(KpiCautionKind.NoLookYet, AssessmentWords.NoLookYet(kpi.Looks[0]));
        }

        CautionOfEvidence(draft, evidence);
        CautionOfAge(draft);
        return draft;
    }

    /// <summary>The day up to which one has looked; <see langword="null"/> when the first look is still to come.</summary>
    private static LocalDate? LookOn(ValueKpi kpi, LocalDate at)
    {
        if (kpi.Looks.IsEmpty)
        {
            return at;
        }

        LocalDate? last = null;
        foreach (var look in kpi.Looks)
        {
            last = look <= at ? look : last;
        }

        return last;
    }

    private static EffectEstimate? Estimate(AssessmentDraft draft, KpiGroups groups)
    {
        if (groups.Actual is not { } actual)
        {
            draft.Caution(KpiCautionKind.NoMeasurement, AssessmentWords.NoMeasurement);
            return null;
        }

        if (!draft.Claim.IsOfChange)
        {
            if (draft is { Claim: KpiClaim.Attainment, TargetDue: null })
            {
                draft.Caution(KpiCautionKind.NoTargetDue, AssessmentWords.NoTargetDue);
            }

            return new(draft.Kpi, [(actual, 1.0)], 0.0);
        }

        var (kpi, method) = (draft.Kpi, draft.Method);
        var isStated = method == AttributionMethod.BeforeAfter && kpi.Baseline?.Value is not null;
        if (method is AttributionMethod.BeforeAfter or AttributionMethod.DifferenceInDifferences && groups.Baseline is null && !isStated)
        {
            draft.Caution(KpiCautionKind.NoBaseline, kpi.Baseline is null ? AssessmentWords.NoBaseline : AssessmentWords.EmptyBaseline);
        }

        if (method != AttributionMethod.BeforeAfter && (groups.Control is null || (method == AttributionMethod.DifferenceInDifferences && groups.ControlBaseline is null)))
        {
            draft.Caution(KpiCautionKind.NoControl, AssessmentWords.NoControl);
        }

        return (method, groups) switch
        {
            (AttributionMethod.BeforeAfter, _) when isStated => new(kpi, [(actual, 1.0)], (double)kpi.Baseline!.Value.GetValueOrDefault()),
            (AttributionMethod.BeforeAfter, { Baseline: { } before }) => new(kpi, [(actual, 1.0), (before, -1.0)], 0.0),
            (AttributionMethod.DifferenceInDifferences, { Baseline: { } before, Control: { } control, ControlBaseline: { } controlBefore }) =>
                new(kpi, [(actual, 1.0), (before, -1.0), (control, -1.0), (controlBefore, 1.0)], 0.0),
            (AttributionMethod.ControlGroup or AttributionMethod.RandomizedTrial, { Control: { } control }) => new(kpi, [(actual, 1.0), (control, -1.0)], 0.0),
            _ => null,
        };
    }

    private static void CautionOfEstimate(AssessmentDraft draft, KpiGroups groups)
    {
        var samples = new[] { groups.Actual, groups.Baseline, groups.Control, groups.ControlBaseline }.OfType<GroupSample>().ToArray();
        var kpi = draft.Kpi;
        if (double.IsInfinity(draft.Interval.Lower) && double.IsInfinity(draft.Interval.Upper))
        {
            draft.Caution(KpiCautionKind.TooFew, AssessmentWords.TooFew);
        }
        else if (kpi.Unit.Dimension != UnitDimension.Share && Array.Exists(samples, static sample => sample.Told.Observations < Few))
        {
            draft.Caution(KpiCautionKind.Few, AssessmentWords.Few((long)samples.Min(static sample => sample.Told.Observations)));
        }

        if (KpiJudgement.IsTooSmall(draft))
        {
            draft.Caution(KpiCautionKind.TooSmall, AssessmentWords.TooSmall(Quantities.DeclaredDifference(kpi.UnitInTexts, kpi.MinimumEffect ?? 0)));
        }

        if (draft.Claim.IsOfChange && draft.Method == AttributionMethod.BeforeAfter)
        {
            draft.Caution(KpiCautionKind.OtherCauses, AssessmentWords.OtherCauses);
        }

        if (draft.Claim.IsOfChange && kpi.Baseline?.Value is not null && draft.Method == AttributionMethod.BeforeAfter)
        {
            draft.Caution(KpiCautionKind.StatedBaseline, AssessmentWords.StatedBaseline);
        }

        var effect = samples.Max(static sample => sample.Told.DesignEffect);
        if (effect >= Different)
        {
            draft.Caution(KpiCautionKind.PeriodsDiffer, AssessmentWords.PeriodsDiffer(effect));
        }

        if (Array.Exists(samples, static sample => sample.HasUnknownSpread))
        {
            draft.Caution(KpiCautionKind.UnknownSpread, AssessmentWords.UnknownSpread);
        }

        if (kpi.Interval == KpiIntervalMethod.Bootstrap && draft.Estimate?.Method != KpiIntervalMethod.Bootstrap)
        {
            draft.Caution(KpiCautionKind.NoResampling, AssessmentWords.NoResampling);
        }
    }

    private static void CautionOfEvidence(AssessmentDraft draft, KpiEvidence evidence)
    {
        if (evidence.Refused > 0)
        {
            draft.Caution(KpiCautionKind.Refused, AssessmentWords.Refused(evidence.Refused, evidence.Accepted));
        }

        if (evidence.HasUncheckedRepetitions)
        {
            draft.Caution(KpiCautionKind.UncheckedRepetitions, AssessmentWords.UncheckedRepetitions);
        }
    }

    private static void CautionOfAge(AssessmentDraft draft)
    {
        var kpi = draft.Kpi;
        if (draft.At > kpi.ReviewBy)
        {
            draft.Caution(KpiCautionKind.ReviewOverdue, AssessmentWords.ReviewOverdue(kpi.ReviewBy.Value));
            draft.IsStale = true;
        }

        if (FreshUntil(draft) is { } until && draft.At > until)
        {
            draft.Caution(KpiCautionKind.TooOld, AssessmentWords.TooOld(until));
            draft.IsStale = true;
        }
    }

    /// <summary>The last day on which the assessment says something; <see langword="null"/> when nothing was measured.</summary>
    internal static LocalDate? HoldsUntil(AssessmentDraft draft) =>
        FreshUntil(draft) is { } fresh && draft.Kpi.ReviewBy is { } review && review < fresh ? review : FreshUntil(draft);

    /// <summary>The last day on which the latest measurement is not too old; <see langword="null"/> when there is none.</summary>
    private static LocalDate? FreshUntil(AssessmentDraft draft) => draft.MeasuredUntil is not { } measured ? null
        : draft.Kpi.MaximumAge is { } age ? measured.PlusDays((int)Math.Min(Math.Floor(age.TotalDays), 100_000))
        : draft.Kpi.Cadence.After(measured, 3);
}
