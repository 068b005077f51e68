using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>A cumulative-sum chart: finds a small lasting shift of a mean sooner than a control chart does.</summary>
/// <remarks>
/// <para>
/// Page's two one-sided sums (Page, Biometrika 41, 1954), in standard deviations: C⁺ = max(0, C⁺ + (x − target) / σ − k), C⁻ = max(0, C⁻ − (x − target) / σ − k);
/// a shift is signalled when a sum exceeds h. k is half the shift that is to be found. With k = ½ and normal values, a chart that
/// has nothing to find signals once in about 168 values for h = 4 and in about 465 for h = 5 (Montgomery, "Introduction to Statistical Quality Control").
/// </para>
/// <para>A value, added to as values come in. Equality compares all its parts. The default value has no deviation and signals nothing.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cusum
{
    /// <summary>Starts a chart with both sums at 0.</summary>
    /// <param name="target">The mean when nothing has shifted, finite.</param>
    /// <param name="standardDeviation">The standard deviation of the values, finite and more than 0.</param>
    /// <param name="allowance">k, in standard deviations: half the shift to find, finite and at least 0.</param>
    /// <param name="decisionInterval">h, in standard deviations: how great a sum must be to signal, finite and more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or not finite.</exception>
    public Cusum(double target, double standardDeviation, double allowance = 0.5, double decisionInterval = 5.0)
    {
        Target = double.IsFinite(target)
            ? target
            : throw new ArgumentOutOfRangeException(nameof(target), target, "A target is a finite number.");
        StandardDeviation = standardDeviation > 0.0 && double.IsFinite(standardDeviation)
            ? standardDeviation
            : throw new ArgumentOutOfRangeException(nameof(standardDeviation), standardDeviation, "A standard deviation is finite and more than 0.");
        Allowance = allowance >= 0.0 && double.IsFinite(allowance)
            ? allowance
            : throw new ArgumentOutOfRangeException(nameof(allowance), allowance, "An allowance is finite and at least 0.");
        DecisionInterval = decisionInterval > 0.0 && double.IsFinite(decisionInterval)
            ? decisionInterval
            : throw new ArgumentOutOfRangeException(nameof(decisionInterval), decisionInterval, "A decision interval is finite and more than 0.");
    }

    /// <summary>The mean when nothing has shifted, in the unit of the values.</summary>
    public double Target { get; }

    /// <summary>The standard deviation of the values, in their unit.</summary>
    public double StandardDeviation { get; }

    /// <summary>k, in standard deviations.</summary>
    public double Allowance { get; }

    /// <summary>h, in standard deviations.</summary>
    public double DecisionInterval { get; }

    /// <summary>C⁺, the evidence of a shift upwards, in standard deviations; at least 0.</summary>
    public double High { get; private init; }

    /// <summary>C⁻, the evidence of a shift downwards, in standard deviations; at least 0.</summary>
    public double Low { get; private init; }

    /// <summary>Whether a shift upwards is signalled.</summary>
    public bool IsHigh => High > DecisionInterval;

    /// <summary>Whether a shift downwards is signalled.</summary>
    public bool IsLow => Low > DecisionInterval;

    /// <summary>The chart after one more value; sums go on growing after a signal until a new chart is started.</summary>
    /// <param name="value">The value, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public Cusum Add(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a finite number.");
        }

        var deviation = StandardDeviation > 0.0 ? (value - Target) / StandardDeviation : 0.0;
        return this with { High = Math.Max(0.0, High + deviation - Allowance), Low = Math.Max(0.0, Low - deviation - Allowance) };
    }
}
