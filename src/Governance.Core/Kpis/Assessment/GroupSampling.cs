using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Makes a sample of the periods of one group.</summary>
internal static class GroupSampling
{
    /// <summary>From so many periods on, how they differ from one another is judged.</summary>
    public const int JudgedPeriods = 5;

    /// <summary>The sample; <see langword="null"/> when nothing was measured.</summary>
    public static GroupSample? Of(ValueKpi kpi, KpiSampleRole role, IReadOnlyList<PeriodEvidence> periods)
    {
        var aggregation = KpiAggregations.Of(kpi);
        var measured = periods.Where(period => period.ValueBy(aggregation) is not null).ToArray();
        return measured.Length == 0 ? null : aggregation switch
        {
            KpiAggregation.Ratio when kpi.Unit.Dimension == UnitDimension.Share => OfShares(kpi, role, measured),
            KpiAggregation.Ratio => OfRows(role, measured),
            KpiAggregation.Mean when measured.Any(static period => period.HasUnknownSpread) => OfRows(role, measured) with { HasUnknownSpread = true },
            KpiAggregation.Mean => OfItems(role, measured),
            _ => OfPeriods(role, measured, aggregation),
        };
    }

    private static GroupSample OfPeriods(KpiSampleRole role, PeriodEvidence[] periods, KpiAggregation aggregation)
    {
        var values = periods.Select(period => period.ValueBy(aggregation).GetValueOrDefault()).Order().ToValueList();
        var running = default(RunningSummary);
        foreach (var value in values)
        {
            running = running.Add(value);
        }

        var sample = running.ToSample();
        return new(Told(role, periods, sample.Count, sample.Count, sample.Mean), MeanPart.Of(sample), default, sample, running.Skewness, values);
    }

    private static GroupSample OfRows(KpiSampleRole role, PeriodEvidence[] periods)
    {
        var ratio = default(RunningRatio);
        foreach (var period in periods)
        {
            ratio = ratio.Join(period.Ratio);
        }

        var sample = ratio.ToSample();
        return new(Told(role, periods, sample.Count, ratio.Denominator, sample.Mean), MeanPart.Of(sample), default, sample, 0.0, []);
    }

    private static GroupSample OfItems(KpiSampleRole role, PeriodEvidence[] periods)
    {
        var running = default(RunningSummary);
        foreach (var period in periods)
        {
            running = running.Join(period.Values);
        }

        var sample = running.ToSample();
        var effect = running.Count > periods.Length ? DesignEffect([.. periods.Select(static period => (period.Values.Mean, (double)period.Values.Count))], sample.Mean, sample.Variance) : 1.0;
        var isKept = periods.All(static period => period.Sample.Count == period.Values.Count);
        return new(
            Told(role, periods, sample.Count, sample.Count, sample.Mean, effect),
            effect > 1.0 ? new(sample.Mean, effect * sample.Variance / sample.Count, periods.Length - 1.0) : MeanPart.Of(sample),
            default,
            new(sample.Count, sample.Mean, effect * sample.Variance),
            running.Skewness,
            isKept ? periods.SelectMany(static period => period.Sample).Order().ToValueList() : []);
    }

    private static GroupSample OfShares(ValueKpi kpi, KpiSampleRole role, PeriodEvidence[] periods)
    {
        var (successes, trials) = (periods.Sum(static period => period.Ratio.Numerator), periods.Sum(static period => period.Ratio.Denominator));
        var share = successes / trials;
        var effect = DesignEffect(
            [.. periods.Select(static period => (period.Ratio.Value.GetValueOrDefault(), period.Ratio.Denominator))], share, share * (1.0 - share));
        return new(Told(role, periods, trials, trials, kpi.Unit.Scale * share, effect), default, new(successes, trials, effect, periods.Length - 1.0), default, 0.0, []);
    }

    /// <summary>The variance of the whole's value as the periods show it, over what it would be if they differed by chance alone; at least 1.</summary>
    /// <remarks>With r = n (value of the period − value of the whole): k / (k − 1) Σr² / N over the variance of an item (Rao &amp; Scott, Biometrics 48, 1992, section 2).</remarks>
    private static double DesignEffect(ReadOnlySpan<(double Value, double Count)> periods, double value, double variance)
    {
        if (periods.Length < JudgedPeriods || !(variance > 0.0))
        {
            return 1.0;
        }

        var (between, all) = (0.0, 0.0);
        foreach (var (part, count) in periods)
        {
            between += count * (part - value) * count * (part - value);
            all += count;
        }

        return Math.Max(1.0, periods.Length / (periods.Length - 1.0) * between / all / variance);
    }

    private static KpiSample Told(KpiSampleRole role, PeriodEvidence[] periods, double observations, double items, double value, double designEffect = 1.0) => new()
    {
        Role = role,
        Span = new(periods[0].Period.From, periods[^1].Period.Until),
        Periods = periods.Length,
        Rows = periods.Sum(static period => period.Rows),
        Observations = observations,
        Items = items,
        Value = value,
        DesignEffect = designEffect,
    };
}
