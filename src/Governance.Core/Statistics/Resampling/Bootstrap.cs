namespace Governance.Statistics;

/// <summary>Confidence intervals for any statistic of a sample, without a supposed distribution: few values, skewed values, medians, ratios.</summary>
/// <remarks>
/// <para>
/// The bias-corrected and accelerated percentile bootstrap, BCa (Efron, J. Am. Statist. Assoc. 82, 1987; Efron &amp; Tibshirani 1993, chapter 14): the ends are
/// order statistics of the replicates at Φ(z₀ + (z₀ + z) / (1 − a(z₀ + z))), where z₀ is the normal quantile of the share of replicates below the
/// estimate (ties count half) and a comes from the jackknife. An end is a replicate itself, the k-th from outside with k = ⌊(B + 1)α⌋, so that
/// rounding never narrows the interval.
/// </para>
/// <para>
/// The same arguments give the same interval on every machine. The interval is unbounded where nothing can be said: fewer than two items, a statistic
/// that is not finite for a resample, replicates that are all the same or all on one side, or an end beyond the replicates drawn. The coverage is only
/// near the confidence, and below it for fewer than about twenty items.
/// </para>
/// </remarks>
public static class Bootstrap
{
    /// <summary>The number of replicates when none is given, enough for ends at a confidence of up to 99.9 %.</summary>
    public const int DefaultReplicates = 9_999;

    /// <summary>The interval of a statistic of one sample.</summary>
    /// <param name="sample">The items, drawn independently of one another.</param>
    /// <param name="statistic">The statistic.</param>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="seed">Determines the resamples; a part of the evidence, to be kept with it and not to be chosen by the result.</param>
    /// <param name="replicates">How many resamples are drawn, from 99 to 1,000,000.</param>
    /// <typeparam name="T">The type of the items; pairs for a correlation.</typeparam>
    /// <exception cref="ArgumentNullException">There is no statistic.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence or the number of replicates is out of range.</exception>
    public static ConfidenceInterval Interval<T>(
        ReadOnlySpan<T> sample, SampleStatistic<T> statistic, double confidence, ulong seed, int replicates = DefaultReplicates)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var tail = Confidence.EachTail(confidence);
        var drawn = new double[Checked(replicates)];
        if (sample.Length < 2)
        {
            return ConfidenceInterval.Unbounded(confidence);
        }

        var random = new RandomSequence(seed);
        var resample = new Resample<T>(sample.Length);
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = statistic(resample.Draw(sample, random));
        }

        var influence = resample.Influence(sample, statistic);
        return BcaEnds.Of(drawn, statistic(sample), influence.Acceleration, tail, confidence);
    }

    /// <summary>The interval of the difference of a statistic between two independent samples, the first less the second.</summary>
    /// <remarks>Each sample is resampled by itself; the acceleration joins the jackknives of both (Davison &amp; Hinkley 1997, 5.3.2).</remarks>
    /// <param name="first">The items from whose statistic the other is taken.</param>
    /// <param name="second">The items whose statistic is taken from it.</param>
    /// <param name="statistic">The statistic.</param>
    /// <param name="confidence">The confidence, more than 0.5 and less than 1.</param>
    /// <param name="seed">Determines the resamples; a part of the evidence, to be kept with it and not to be chosen by the result.</param>
    /// <param name="replicates">How many resamples are drawn, from 99 to 1,000,000.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <exception cref="ArgumentNullException">There is no statistic.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence or the number of replicates is out of range.</exception>
    public static ConfidenceInterval DifferenceInterval<T>(
        ReadOnlySpan<T> first,
        ReadOnlySpan<T> second,
        SampleStatistic<T> statistic,
        double confidence,
        ulong seed,
        int replicates = DefaultReplicates)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var tail = Confidence.EachTail(confidence);
        var drawn = new double[Checked(replicates)];
        if (first.Length < 2 || second.Length < 2)
        {
            return ConfidenceInterval.Unbounded(confidence);
        }

        var random = new RandomSequence(seed);
        var (one, two) = (new Resample<T>(first.Length), new Resample<T>(second.Length));
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = statistic(one.Draw(first, random)) - statistic(two.Draw(second, random));
        }

        var influence = one.Influence(first, statistic).Less(two.Influence(second, statistic));
        return BcaEnds.Of(drawn, statistic(first) - statistic(second), influence.Acceleration, tail, confidence);
    }

    private static int Checked(int replicates) => replicates is >= 99 and <= 1_000_000
        ? replicates
        : throw new ArgumentOutOfRangeException(nameof(replicates), replicates, "A number of replicates lies between 99 and 1,000,000.");
}
