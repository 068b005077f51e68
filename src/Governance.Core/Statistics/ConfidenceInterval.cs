using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>A range that covers the true value with a stated confidence.</summary>
/// <remarks>
/// An end may be infinite: nothing is then known on that side, so that an interval from too little data never supports a claim. Equality compares the
/// two ends and the confidence. The default value is the point 0 with a confidence of 0 and comes from no data.
/// </remarks>
/// <param name="Lower">The lower end; −∞ where nothing bounds the value from below.</param>
/// <param name="Upper">The upper end; +∞ where nothing bounds the value from above.</param>
/// <param name="Confidence">How often, at least or nearly, such an interval covers the true value: more than 0.5, less than 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ConfidenceInterval(double Lower, double Upper, double Confidence)
{
    /// <summary>Whether a value is in the interval, its ends included.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>Whether the whole interval is greater than a value.</summary>
    /// <param name="value">The value.</param>
    public bool LiesAbove(double value) => Lower > value;

    /// <summary>Whether the whole interval is less than a value.</summary>
    /// <param name="value">The value.</param>
    public bool LiesBelow(double value) => Upper < value;

    /// <summary>Nothing is known.</summary>
    internal static ConfidenceInterval Unbounded(double confidence) => new(double.NegativeInfinity, double.PositiveInfinity, confidence);
}
