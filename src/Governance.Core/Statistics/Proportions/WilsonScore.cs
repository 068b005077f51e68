namespace Governance.Statistics;

/// <summary>The score bound (Wilson 1927) and the test that it inverts; a correction of ½ for continuity (Newcombe 1998, method 4).</summary>
internal static class WilsonScore
{
    /// <remarks>
    /// The smaller root of (s − nθ)² = z² n θ(1 − θ), with s already less the correction, written as the product of the roots over the
    /// greater one, so that nothing cancels and no success gives exactly 0.
    /// </remarks>
    public static double Lower(double successes, double failures, double tail, double correction)
    {
        if (successes == 0.0)
        {
            return 0.0;
        }

        var z = NormalDistribution.UpperQuantile(tail);
        var (s, f) = (successes - correction, failures + correction);
        var share = s / (s + f);
        var half = 0.5 * z;
        return s * share / (s + (half * z) + (z * Math.Sqrt((half * half) + (f * share))));
    }

    /// <summary>Whether the score at a threshold strictly between 0 and 1 is at least the quantile.</summary>
    public static bool Reaches(double successes, double failures, double threshold, double tail, double correction)
    {
        if (successes == 0.0)
        {
            return false;
        }

        var n = successes + failures;
        var miss = 1.0 - threshold;
        var excess = Math.FusedMultiplyAdd(n, miss, -(failures + correction));
        return excess >= NormalDistribution.UpperQuantile(tail) * Math.Sqrt(n * threshold * miss);
    }
}
