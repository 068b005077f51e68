using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>A ratio of two sums over rows that come in one by one, such as costs over cases, with what its error needs; the same memory for any number of rows.</summary>
/// <remarks>
/// <para>
/// The ratio R = Σy / Σx is never an average of the rows' own ratios. Its error comes from how the rows scatter about it, by linearisation (Cochran, "Sampling Techniques", 3rd
/// edition 1977, 6.4): variance Σ(y − Rx)² / (n (n − 1) x̄²). It is nearly right for rows that are drawn independently of one another and not few.
/// </para>
/// <para>A value, added to as rows come in. Equality compares all its parts. The default value is a ratio of no row.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RunningRatio
{
    /// <summary>A scatter below this share of the rows' own variation is what the subtraction leaves of rows that do not scatter at all.</summary>
    private const double Rounding = 1e-12;

    /// <summary>How many rows there are.</summary>
    public long Count { get; private init; }

    /// <summary>The sum of the numerators; exact for whole numbers.</summary>
    public double Numerator { get; private init; }

    /// <summary>The sum of the denominators; exact for whole numbers.</summary>
    public double Denominator { get; private init; }

    /// <summary>The sum of the squared differences of the numerators from their mean.</summary>
    public double NumeratorSquares { get; private init; }

    /// <summary>The sum of the squared differences of the denominators from their mean.</summary>
    public double DenominatorSquares { get; private init; }

    /// <summary>The sum of the products of both differences.</summary>
    public double Products { get; private init; }

    /// <summary>The ratio of the sums; <see langword="null"/> when the denominators sum to 0.</summary>
    public double? Value => Denominator == 0.0 ? null : Numerator / Denominator;

    /// <summary>The ratio after one more row.</summary>
    /// <param name="numerator">The numerator, finite.</param>
    /// <param name="denominator">The denominator, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or not finite.</exception>
    public RunningRatio Add(double numerator, double denominator)
    {
        if (!double.IsFinite(numerator))
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "A numerator is a finite number.");
        }

        if (!(denominator >= 0.0 && double.IsFinite(denominator)))
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is finite and at least 0.");
        }

        return Join(new() { Count = 1, Numerator = numerator, Denominator = denominator });
    }

    /// <summary>The ratio over all rows of two.</summary>
    /// <param name="other">The other, of further rows.</param>
    public RunningRatio Join(RunningRatio other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count == 0 ? other : this;
        }

        var weight = Count * ((double)other.Count / (Count + other.Count));
        var (y, x) = ((other.Numerator / other.Count) - (Numerator / Count), (other.Denominator / other.Count) - (Denominator / Count));
        return new()
        {
            Count = Count + other.Count,
            Numerator = Numerator + other.Numerator,
            Denominator = Denominator + other.Denominator,
            NumeratorSquares = NumeratorSquares + other.NumeratorSquares + (y * y * weight),
            DenominatorSquares = DenominatorSquares + other.DenominatorSquares + (x * x * weight),
            Products = Products + other.Products + (y * x * weight),
        };
    }

    /// <summary>The ratio as the mean of a sample of as many values as there are rows, whose error is that of the ratio: what the statistics of means need of it.</summary>
    /// <returns>The sample; of no value when the denominators sum to 0.</returns>
    public SampleSummary ToSample()
    {
        if (Value is not { } ratio)
        {
            return default;
        }

        var all = NumeratorSquares + (ratio * ratio * DenominatorSquares);
        var scatter = all - (2.0 * ratio * Products);
        var mean = Denominator / Count;
        return new(Count, ratio, Count < 2 || scatter <= Rounding * all ? 0.0 : scatter / ((Count - 1) * mean * mean));
    }
}
