namespace Governance.Statistics;

/// <summary>The interval of a sum or difference of independent estimates from their own intervals.</summary>
internal static class IntervalSum
{
    /// <summary>Where each estimate has an interval of its own form, as shares have.</summary>
    /// <remarks>
    /// The variance of each estimate is recovered from the end of its interval that matters (MOVER; Zou &amp; Donner, Statist. Med. 27, 2008): for Σ wθ the lower end is
    /// Σ wθ̂ − √Σ (wθ̂ − l)², where l is the lower end of wθ. For the difference of two shares it is Newcombe's interval (1998, method 10).
    /// </remarks>
    public static ConfidenceInterval Independent(ReadOnlySpan<(double Value, ConfidenceInterval Interval, double Weight)> parts, double confidence)
    {
        var (value, below, above) = (0.0, 0.0, 0.0);
        foreach (var (part, interval, weight) in parts)
        {
            var (low, high) = Ends(interval, weight);
            var middle = weight * part;
            value += middle;
            below += (middle - low) * (middle - low);
            above += (high - middle) * (high - middle);
        }

        return new(value - Math.Sqrt(below), value + Math.Sqrt(above), confidence);
    }

    /// <summary>Where nothing is supposed of how the estimates hang together: the ends add up, and so do the chances that an interval fails (Bonferroni).</summary>
    public static ConfidenceInterval Any(ReadOnlySpan<(ConfidenceInterval Interval, double Weight)> parts)
    {
        var (lower, upper, miss) = (0.0, 0.0, 0.0);
        foreach (var (interval, weight) in parts)
        {
            var (low, high) = Ends(interval, weight);
            lower += low;
            upper += high;
            miss += 1.0 - interval.Confidence;
        }

        return new(lower, upper, Math.Max(1.0 - miss, 0.0));
    }

    private static (double Low, double High) Ends(ConfidenceInterval interval, double weight) =>
        weight >= 0.0 ? (weight * interval.Lower, weight * interval.Upper) : (weight * interval.Upper, weight * interval.Lower);
}
