using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>A mean of one sample with its error, as a part of a sum or difference of several.</summary>
/// <param name="Value">The mean.</param>
/// <param name="SquaredError">The square of its standard error; 0 when the values do not vary.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of its error; less than 1 when the error is not known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeanPart(double Value, double SquaredError, double DegreesOfFreedom)
{
    /// <summary>A number that is known without error.</summary>
    public static MeanPart Exactly(double value) => new(value, 0.0, double.PositiveInfinity);

    /// <summary>The mean of a sample whose values are independent of one another.</summary>
    public static MeanPart Of(SampleSummary sample) => new(sample.Mean, sample.Count == 0 ? 0.0 : sample.Variance / sample.Count, sample.Count - 1.0);
}
