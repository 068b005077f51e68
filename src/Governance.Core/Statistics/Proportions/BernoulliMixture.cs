namespace Governance.Statistics;

/// <summary>The e-process of <see cref="ConfidenceSequence"/>: how strongly results speak against a supposed chance.</summary>
internal static class BernoulliMixture
{
    private const double LogOfPi = 1.1447298858494002;

    /// <summary>A step this small, taken, leaves an error of its square.</summary>
    private const double Negligible = 1e-10;

    private const int MaxSteps = 500;

    /// <summary>ln e(p) for 0 &lt; p &lt; 1.</summary>
    public static double LogEvidence(double successes, double failures, double p, double q) =>
        (0.5 * Elementary.Log(p * q)) - LogOfPi - IncompleteBeta.LogKernel(successes + 0.5, failures + 0.5, p, q);

    /// <summary>The smallest p with ln e(p) no greater than a limit; 0 without a success.</summary>
    /// <remarks>
    /// As a function of ln p, ln e = −s ln p − f ln(1 − p) + a constant is convex and falls up to the share of successes. Without the second term it is
    /// a line, whose root lies to the left; from there Newton's method climbs to the root without passing it.
    /// </remarks>
    public static double Lower(double successes, double failures, double limit)
    {
        if (!(successes > 0.0))
        {
            return 0.0;
        }

        var count = successes + failures;
        var constant = LogEvidence(successes, failures, 0.5, 0.5) - (count * Elementary.Log(2.0));
        var p = Elementary.Exp((constant - limit) / successes);
        var step = 1.0;
        for (var i = 0; i < MaxSteps && p > 0.0 && Math.Abs(step) > Negligible; i++)
        {
            var q = 1.0 - p;
            step = (LogEvidence(successes, failures, p, q) - limit) * q / (successes - (count * p));
            p *= Elementary.Exp(step);
        }

        return p;
    }
}
