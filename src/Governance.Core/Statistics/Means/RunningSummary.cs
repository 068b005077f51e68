using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>A summary of values that come in one by one, or in groups that were summed up elsewhere; it needs the same memory for any number of them.</summary>
/// <remarks>
/// The mean and the sums of powers of the differences from it are updated, never sums of the values' own powers, so that nothing cancels: for one value as Welford does
/// (Technometrics 4, 1962), for groups as Chan, Golub &amp; LeVeque do (COMPSTAT 1982), the third power as Terriberry (2007) and Pébay (Sandia report SAND2008-6212, 2.2). A value,
/// added to as values come in. Equality compares all its parts; sums in another order may differ in their last digits. The default value is a summary of no value.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RunningSummary
{
    /// <summary>How many values there are.</summary>
    public long Count { get; private init; }

    /// <summary>Their mean; 0 when there is none.</summary>
    public double Mean { get; private init; }

    /// <summary>The least value; 0 when there is none. Of a group whose values are not known, its mean counts.</summary>
    public double Minimum { get; private init; }

    /// <summary>The greatest value; 0 when there is none. Of a group whose values are not known, its mean counts.</summary>
    public double Maximum { get; private init; }

    /// <summary>The sum of the squared differences from the mean.</summary>
    public double Squares { get; private init; }

    /// <summary>The sum of the differences from the mean, each to the third power. Of a group whose values are not known, its own skewness is taken for 0.</summary>
    public double Cubes { get; private init; }

    /// <summary>The sum of the values.</summary>
    public double Sum => Count * Mean;

    /// <summary>The skewness, the mean third power of the differences in standard deviations; 0 when there is no variation.</summary>
    public double Skewness => Squares > 0.0 ? Math.Sqrt(Count) * Cubes / (Squares * Math.Sqrt(Squares)) : 0.0;

    /// <summary>The summary after one more value.</summary>
    /// <param name="value">The value, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public RunningSummary Add(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A value is a finite number.");
        }

        var count = Count + 1;
        var difference = value - Mean;
        var step = difference / count;
        var squares = difference * step * Count;
        return new()
        {
            Count = count,
            Mean = Mean + step,
            Squares = Squares + squares,
            Cubes = Cubes + (squares * step * (count - 2)) - (3.0 * step * Squares),
            Minimum = Count == 0 ? value : Math.Min(Minimum, value),
            Maximum = Count == 0 ? value : Math.Max(Maximum, value),
        };
    }

    /// <summary>The summary together with that of a group of further values.</summary>
    /// <param name="group">The group; only its count, mean and variance are known.</param>
    public RunningSummary Add(SampleSummary group) => Join(new()
    {
        Count = group.Count,
        Mean = group.Mean,
        Squares = group.Variance * Math.Max(group.Count - 1, 0),
        Minimum = group.Mean,
        Maximum = group.Mean,
    });

    /// <summary>The summary of all values of two summaries.</summary>
    /// <param name="other">The other summary, of further values.</param>
    public RunningSummary Join(RunningSummary other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        double count = Count + other.Count;
        var (share, rest) = (Count / count, other.Count / count);
        var difference = other.Mean - Mean;
        var squares = difference * difference * Count * rest;
        return new()
        {
            Count = Count + other.Count,
            Mean = Mean + (difference * rest),
            Squares = Squares + other.Squares + squares,
            Cubes = Cubes + other.Cubes + (squares * difference * (share - rest)) + (3.0 * difference * ((share * other.Squares) - (rest * Squares))),
            Minimum = Math.Min(Minimum, other.Minimum),
            Maximum = Math.Max(Maximum, other.Maximum),
        };
    }

    /// <summary>What the statistics of means need of it.</summary>
    public SampleSummary ToSample() => new(Count, Mean, Count < 2 ? 0.0 : Squares / (Count - 1));
}
