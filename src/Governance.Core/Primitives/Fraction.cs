using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance;

/// <summary>An exact fraction of whole numbers, such as 1/3, where a decimal number could only be near.</summary>
/// <remarks>
/// It is not a measured number: nothing is rounded, however many calculations follow one another. Kept in lowest terms, so that equal values are equal;
/// ordered by value. The default value is 0.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Fraction : IComparable<Fraction>
{
    /// <summary>One less than the denominator, so that the default value is 0/1.</summary>
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes the fraction of two whole numbers, in lowest terms.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has a denominator that is not 0.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The number 0.</summary>
    public static Fraction Zero => default;

    /// <summary>The number 1.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>The number above the line, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, at least 1, without a divisor that the numerator has too.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>The sign: -1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The sum of two fractions.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference of two fractions.</summary>
    public static Fraction operator -(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product of two fractions.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient of two fractions.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether a fraction is less than another.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether a fraction is greater than another.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether a fraction is at most another.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a fraction is at least another.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>A decimal number as it is, exactly.</summary>
    /// <param name="value">The number.</param>
    public static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new decimal(bits[0], bits[1], bits[2], isNegative: value < 0, scale: 0);
        return new(new BigInteger(mantissa), BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Orders fractions by value.</summary>
    /// <param name="other">The other fraction.</param>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest decimal number with so many decimals, for people; of two that are as near, the even one.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range.</exception>
    /// <exception cref="OverflowException">The fraction is too large for a decimal number.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        var unit = BigInteger.Pow(10, decimals);
        var whole = BigInteger.DivRem(BigInteger.Abs(Numerator) * unit, Denominator, out var rest);
        var side = (rest * 2).CompareTo(Denominator);
        if (side > 0 || (side == 0 && !whole.IsEven))
        {
            whole++;
        }

        // By parts, since the number of units may be too large where their sum is not.
        var ones = (decimal)BigInteger.DivRem(whole, unit, out var units);
        return Sign * (ones + ((decimal)units / (decimal)unit));
    }

    /// <summary>The fraction as it is written: <c>1/3</c>, or <c>2</c> for a whole number.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : $"{Numerator.ToString(CultureInfo.InvariantCulture)}/{Denominator.ToString(CultureInfo.InvariantCulture)}";
}
