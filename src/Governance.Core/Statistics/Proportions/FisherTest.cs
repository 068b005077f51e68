namespace Governance.Statistics;

/// <summary>Whether two shares of successes differ by more than chance, exactly, however few the trials are.</summary>
/// <remarks>
/// Fisher's test (Fisher 1935): given how many succeeded in both together, how many of them fall to the first is hypergeometric when the chances are the same. Its terms come from
/// binomial ones, whose large factors cancel before they are formed (Loader 2000), so that a million trials lose no digits.
/// </remarks>
public static class FisherTest
{
    /// <summary>The p-value against equal chances.</summary>
    /// <param name="first">The results of the first.</param>
    /// <param name="second">The results of the second.</param>
    /// <param name="alternative">What the test tries to show of the first; either way, the p-value is twice that of the nearer side.</param>
    /// <returns>From 0 to 1; 1 when either had no trial.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The alternative is none.</exception>
    public static double PValue(Proportion first, Proportion second, Alternative alternative) =>
        PValue(first.Successes, first.Trials, second.Successes, second.Trials, alternative);

    internal static double PValue(double successes, double trials, double otherSuccesses, double otherTrials, Alternative alternative)
    {
        var (all, total) = (successes + otherSuccesses, trials + otherTrials);
        if (alternative is not (Alternative.Differs or Alternative.Greater or Alternative.Less))
        {
            throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "An alternative is one of those that are named.");
        }

        if (trials == 0.0 || otherTrials == 0.0 || all == 0.0 || all == total)
        {
            return 1.0;
        }

        var (atLeast, atMost) = Tails(successes, trials, otherTrials, all);
        return alternative switch
        {
            Alternative.Greater => atLeast,
            Alternative.Less => atMost,
            _ => Math.Min(1.0, 2.0 * Math.Min(atLeast, atMost)),
        };
    }

    /// <summary>The chances of so many successes or more, and of so many or fewer.</summary>
    private static (double AtLeast, double AtMost) Tails(double successes, double trials, double otherTrials, double all)
    {
        var (p, q) = (all / (trials + otherTrials), (trials + otherTrials - all) / (trials + otherTrials));
        var here = Elementary.Exp(
            LogBinomial(successes, trials, p, q) + LogBinomial(all - successes, otherTrials, p, q) - LogBinomial(all, trials + otherTrials, p, q));
        if (successes * (trials + otherTrials) >= all * trials)
        {
            var above = Outward(here, successes, trials, otherTrials, all);
            return (Math.Min(above, 1.0), Math.Min(1.0, 1.0 - above + here));
        }

        // Seen from the failures, fewer are more.
        var below = Outward(here, trials - successes, trials, otherTrials, trials + otherTrials - all);
        return (Math.Min(1.0, 1.0 - below + here), Math.Min(below, 1.0));
    }

    /// <summary>The sum of a term at or above the mean and of all above it, each smaller than the one before.</summary>
    private static double Outward(double term, double successes, double trials, double otherTrials, double all)
    {
        var sum = term;
        for (var k = successes; term > 0.0 && k < Math.Min(trials, all); k++)
        {
            term *= (trials - k) * (all - k) / ((k + 1.0) * (otherTrials - all + k + 1.0));
            var next = sum + term;
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }

    private static double LogBinomial(double successes, double trials, double p, double q) =>
        IncompleteBeta.LogKernel(successes + 1.0, trials - successes + 1.0, p, q) - Elementary.Log(p * q * (trials + 1.0));
}
