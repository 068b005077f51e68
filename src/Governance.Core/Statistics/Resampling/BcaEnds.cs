namespace Governance.Statistics;

/// <summary>Finds the ends of the BCa interval among the replicates.</summary>
internal static class BcaEnds
{
    /// <summary>Sorts the replicates and picks the ends.</summary>
    public static ConfidenceInterval Of(double[] replicates, double estimate, double acceleration, double tail, double confidence)
    {
        Array.Sort(replicates);
        var (below, equal) = (0, 0);
        var finite = double.IsFinite(estimate) && double.IsFinite(acceleration);
        foreach (var replicate in replicates)
        {
            finite &= double.IsFinite(replicate);
            below += replicate < estimate ? 1 : 0;
            equal += replicate == estimate ? 1 : 0;
        }

        var share = (below + (0.5 * equal)) / replicates.Length;
        if (!finite || !(share > 0.0 && share < 1.0) || equal == replicates.Length)
        {
            return ConfidenceInterval.Unbounded(confidence);
        }

        var bias = -NormalDistribution.UpperQuantile(share);
        var z = NormalDistribution.UpperQuantile(tail);
        var low = FromOutside(Corrected(bias, -z, acceleration), replicates.Length);
        var high = FromOutside(Corrected(-bias, -z, -acceleration), replicates.Length);
        return new(
            low is 0 ? double.NegativeInfinity : replicates[low - 1],
            high is 0 ? double.PositiveInfinity : replicates[^high],
            confidence);
    }

    /// <summary>The share of replicates beyond the end; none when the acceleration has turned the scale over. The upper end mirrors the lower one.</summary>
    private static double Corrected(double bias, double z, double acceleration)
    {
        var stretch = 1.0 - (acceleration * (bias + z));
        return stretch > 0.0 ? NormalDistribution.Lower(bias + ((bias + z) / stretch)) : 0.0;
    }

    private static int FromOutside(double share, int replicates) => Math.Min((int)((replicates + 1.0) * share), replicates);
}
