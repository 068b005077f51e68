namespace Governance.Statistics;

/// <summary>Intervals of a mean that stay valid however often the values are looked at, and whenever one stops.</summary>
/// <remarks>
/// <para>
/// The chance that the interval ever, at any of all future looks, fails to cover the true mean is at most 1 − confidence for independent values of a normal distribution, and
/// nearly so for others once there are many; the price is a wider interval than Student's for a single look.
/// </para>
/// <para>
/// A mixture of likelihood ratios of the t statistic, free of the unknown variance (Lai, Ann. Statist. 4, 1976; in this form Lindon, Ham, Tingley &amp; Bojinov 2022, "Anytime-valid
/// linear models", arXiv 2210.08589): with r = φ / (φ + n) and ν = n − 1, e = √r ((1 + t²/ν) / (1 + r t²/ν))ⁿᐟ² is a martingale that starts at 1, so that by Ville's inequality
/// it ever reaches 1/α with a chance of at most α. The interval holds each mean for which it has not: x̄ ± s/√n √(ν (K − 1) / (1 − rK)), K = (α²r)^(−1/n). φ = 5 makes it
/// narrowest, beside Student's, at about forty values, and bounded from about eight on.
/// </para>
/// </remarks>
public static class MeanSequence
{
    /// <summary>How much is supposed to be known before the first value, in values.</summary>
    private const double Prior = 5.0;

    /// <summary>The interval of the mean of the values so far; unbounded while they are too few, or do not vary.</summary>
    /// <param name="sample">The values so far.</param>
    /// <param name="confidence">The confidence over all looks together, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public static ConfidenceInterval Interval(SampleSummary sample, double confidence)
    {
        var tail = Confidence.OneTail(confidence);
        var mean = MeanEstimate.Of(sample);
        var share = Prior / (Prior + sample.Count);
        var ratio = mean.IsKnown ? Elementary.Exp(-Elementary.Log(tail * tail * share) / sample.Count) : double.PositiveInfinity;
        if (!(ratio * share < 1.0))
        {
            return ConfidenceInterval.Unbounded(confidence);
        }

        var reach = mean.StandardError * Math.Sqrt((sample.Count - 1.0) * (ratio - 1.0) / (1.0 - (ratio * share)));
        return new(mean.Value - reach, mean.Value + reach, confidence);
    }
}
