using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>What the statistics of means need of a sample: how many values, their mean and their variance.</summary>
/// <remarks>Equality compares the three. The default value is a sample of no value.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SampleSummary
{
    /// <summary>States a summary that was computed elsewhere.</summary>
    /// <param name="count">How many values there are, from 0.</param>
    /// <param name="mean">Their mean; 0 when there is none.</param>
    /// <param name="variance">Their variance with the divisor n − 1, the square of the standard deviation; 0 when there are fewer than two.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or not finite, or cannot belong to so few values.</exception>
    public SampleSummary(long count, double mean, double variance)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A number of values is at least 0.");
        }

        if (!double.IsFinite(mean) || (count == 0 && mean != 0.0))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "A mean is a finite number, and 0 when there is no value.");
        }

        if (!(variance >= 0.0 && double.IsFinite(variance)) || (count < 2 && variance != 0.0))
        {
            throw new ArgumentOutOfRangeException(nameof(variance), variance, "A variance is finite, at least 0, and 0 when there are fewer than two values.");
        }

        Count = count;
        Mean = mean;
        Variance = variance;
    }

    /// <summary>How many values there are.</summary>
    public long Count { get; }

    /// <summary>Their mean, in their unit; 0 when there is none.</summary>
    public double Mean { get; }

    /// <summary>Their variance with the divisor n − 1, in their unit squared; 0 when there are fewer than two.</summary>
    public double Variance { get; }

    /// <summary>The square root of the variance, in the unit of the values.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>The summary of some values.</summary>
    /// <remarks>In two passes, each corrected for its own rounding (Chan, Golub &amp; LeVeque 1983).</remarks>
    /// <param name="values">The values, finite, in any order; the last digits of the result may depend on it.</param>
    /// <exception cref="ArgumentException">A value is not finite, or they are so great that their sum or variance is not.</exception>
    public static SampleSummary Of(ReadOnlySpan<double> values)
    {
        var (mean, squares) = Moments(values);
        return double.IsFinite(mean) && double.IsFinite(squares)
            ? new(values.Length, mean, values.Length < 2 ? 0.0 : squares / (values.Length - 1))
            : throw new ArgumentException("Values are finite numbers, and not so great that their variance is not.", nameof(values));
    }

    private static (double Mean, double Squares) Moments(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            return (0.0, 0.0);
        }

        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        var mean = sum / values.Length;
        var (rest, squares) = (0.0, 0.0);
        foreach (var value in values)
        {
            rest += value - mean;
            squares += (value - mean) * (value - mean);
        }

        return (mean + (rest / values.Length), Math.Max(squares - (rest * rest / values.Length), 0.0));
    }
}
