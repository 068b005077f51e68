using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>The estimate of an effect, or of a level, and its interval at any confidence.</summary>
internal sealed class EffectEstimate
{
    /// <summary>Fewer values than these do not show that they are skewed, and resampling them covers too little.</summary>
    private const int FewestResampled = 20;

    /// <summary>More values than these have a mean that is normal enough, and resampling them takes long.</summary>
    private const int MostResampled = 1_000;

    /// <summary>From here on values are far from normal.</summary>
    private const double Skewed = 1.0;

    private readonly ValueKpi _kpi;
    private readonly (GroupSample Sample, double Sign)[] _groups;
    private readonly double _constant;

    /// <param name="kpi">The KPI.</param>
    /// <param name="groups">The groups that are added, and taken away.</param>
    /// <param name="constant">A number that is taken away and known exactly.</param>
    public EffectEstimate(ValueKpi kpi, (GroupSample Sample, double Sign)[] groups, double constant)
    {
        _kpi = kpi;
        _groups = groups;
        _constant = constant;
        Value = groups.Sum(static group => group.Sign * group.Sample.Told.Value) - constant;
        Method = MethodOf(kpi, groups);
    }

    /// <summary>The estimate, in the KPI's unit.</summary>
    public double Value { get; }

    /// <summary>How the interval is computed.</summary>
    public KpiIntervalMethod Method { get; }

    /// <summary>The two-sided interval.</summary>
    public ConfidenceInterval Interval(double confidence)
    {
        var interval = Method switch
        {
            KpiIntervalMethod.Score => Score(confidence),
            KpiIntervalMethod.Bootstrap => Resampled(confidence),
            KpiIntervalMethod.AlwaysValid => AlwaysValid(confidence),
            _ => Estimate.Interval(confidence),
        };
        return new(interval.Lower - _constant, interval.Upper - _constant, confidence);
    }

    private MeanEstimate Estimate => MeanEstimate.Contrast([.. _groups.Select(static group => (group.Sample.Mean, group.Sign))]);

    private static KpiIntervalMethod MethodOf(ValueKpi kpi, (GroupSample Sample, double Sign)[] groups)
    {
        if (kpi.Interval == KpiIntervalMethod.AlwaysValid)
        {
            return KpiIntervalMethod.AlwaysValid;
        }

        if (kpi.Unit.Dimension == UnitDimension.Share)
        {
            return KpiIntervalMethod.Score;
        }

        var canDraw = groups.Length <= 2 && Array.TrueForAll(groups, static group => group.Sample is { Values.Count: >= 2 and <= MostResampled, Told.DesignEffect: 1.0 });
        var isSkewed = Array.TrueForAll(groups, static group => group.Sample.Values.Count >= FewestResampled) && Array.Exists(groups, static group => Math.Abs(group.Sample.Skewness) > Skewed);
        return canDraw && (kpi.Interval == KpiIntervalMethod.Bootstrap || (kpi.Interval is null && isSkewed)) ? KpiIntervalMethod.Bootstrap : KpiIntervalMethod.Student;
    }

    private ConfidenceInterval Score(double confidence)
    {
        var parts = _groups.Select(group => (group.Sample.Share.Value, group.Sample.Share.Interval(confidence), group.Sign)).ToArray();
        var interval = parts is [(_, var only, 1.0)] ? only : IntervalSum.Independent(parts, confidence);
        return new(_kpi.Unit.Scale * interval.Lower, _kpi.Unit.Scale * interval.Upper, confidence);
    }

    private ConfidenceInterval Resampled(double confidence)
    {
        var first = _groups[0].Sample.Values.AsSpan();
        var seed = (ulong)_kpi.Seed;
        return _groups.Length == 1
            ? Bootstrap.Interval(first, Mean, confidence, seed)
            : Bootstrap.DifferenceInterval(first, _groups[1].Sample.Values.AsSpan(), Mean, confidence, seed);
    }

    /// <summary>Each group fails with its part of the chance to fail, so that all of them together hold.</summary>
    private ConfidenceInterval AlwaysValid(double confidence)
    {
        var each = 1.0 - ((1.0 - confidence) / _groups.Length);
        return IntervalSum.Any([.. _groups.Select(group => (Sequence(group.Sample, each), group.Sign))]);
    }

    private ConfidenceInterval Sequence(GroupSample sample, double confidence)
    {
        if (_kpi.Unit.Dimension == UnitDimension.Share)
        {
            return Within(sample.Share.Successes, sample.Share.Trials, 0.0, _kpi.Unit.Scale, confidence);
        }

        // Scores have ends, so that nothing need be supposed of how they are spread.
        var isBounded = _kpi.Unit.Dimension == UnitDimension.Score && KpiAggregations.Of(_kpi) == KpiAggregation.Mean && !sample.HasUnknownSpread;
        var (low, high) = ((double)_kpi.Unit.Lowest, (double)_kpi.Unit.Highest);
        return isBounded
            ? Within(Math.Clamp((sample.Summary.Mean - low) / (high - low), 0.0, 1.0) * sample.Summary.Count, sample.Summary.Count, low, high, confidence)
            : MeanSequence.Interval(sample.Summary, confidence);
    }

    private static ConfidenceInterval Within(double sum, double count, double low, double high, double confidence)
    {
        // Of more than two thousand million, a part says nearly as much, and never more.
        var worth = Math.Min(1.0, int.MaxValue / count);
        var interval = ConfidenceSequence.MeanInterval(Math.Min(worth * sum, Math.Floor(worth * count)), (int)Math.Floor(worth * count), confidence);
        return new(low + ((high - low) * interval.Lower), low + ((high - low) * interval.Upper), confidence);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }
}
