namespace Governance.Statistics;

/// <summary>Intervals that stay valid however often the evidence is looked at, and whenever one stops.</summary>
/// <remarks>
/// <para>
/// The chance that the interval ever, at any of all future looks, fails to cover the true value is at most 1 − confidence; the price is a wider
/// interval than one for a single look. The running intersection of the intervals of all looks is valid too.
/// </para>
/// <para>
/// Robbins' method of mixtures (Robbins, Ann. Math. Statist. 41, 1970) with the Beta(½, ½) mixture of Krichevsky &amp; Trofimov (1981): after n
/// values with the sum s, e(p) = B(s + ½, n − s + ½) / (π pˢ (1 − p)ⁿ⁻ˢ) is, at the true p, a nonnegative martingale that starts at 1, so
/// that by Ville's inequality it ever reaches 1 / (1 − confidence) with a chance of at most 1 − confidence; the interval holds each p where it has
/// not. For values anywhere in [0, 1] the same e(p) is a supermartingale: (q/p)ˣ((1 − q)/(1 − p))¹⁻ˣ is at most x q/p + (1 − x)(1 − q)/(1 − p),
/// whose mean is 1 (Hoeffding 1963). What is needed is that the chance, or the mean, given the past is always the same; values need not be independent.
/// </para>
/// </remarks>
public static class ConfidenceSequence
{
    /// <summary>The interval of a chance of success after some trials.</summary>
    /// <remarks>[0, 1] when there was no trial. Its lower end is also a one-sided bound at the same confidence.</remarks>
    /// <param name="results">The results so far.</param>
    /// <param name="confidence">The confidence over all looks together, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public static ConfidenceInterval Interval(Proportion results, double confidence) => MeanInterval(results.Successes, results.Trials, confidence);

    /// <summary>The interval of the mean of values that lie between 0 and 1.</summary>
    /// <remarks>[0, 1] when there is no value. Values of another known range are brought to [0, 1] first.</remarks>
    /// <param name="sum">The sum of the values, from 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many there are, from 0.</param>
    /// <param name="confidence">The confidence over all looks together, more than 0.5 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static ConfidenceInterval MeanInterval(double sum, int count, double confidence)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A number of values is at least 0.");
        }

        if (!(sum >= 0.0 && sum <= count))
        {
            throw new ArgumentOutOfRangeException(nameof(sum), sum, $"The sum of values between 0 and 1 lies between 0 and their number, {count}.");
        }

        var limit = -Elementary.Log(Confidence.OneTail(confidence));
        return new(BernoulliMixture.Lower(sum, count - sum, limit), 1.0 - BernoulliMixture.Lower(count - sum, sum, limit), confidence);
    }
}
