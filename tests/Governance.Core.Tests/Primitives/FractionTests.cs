using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;

namespace Governance.Core.Tests.Primitives;

/// <summary>Exact fractions.</summary>
public sealed class FractionTests
{
    private static Arbitrary<(Fraction A, Fraction B, Fraction C)> Three =>
        (from numbers in Gen.Choose(-12, 12).ArrayOf(3)
         from denominators in Gen.Choose(1, 12).ArrayOf(3)
         from sign in Gen.Elements(-1, 1)
         select (new Fraction(sign * numbers[0], sign * denominators[0]), new Fraction(numbers[1], denominators[1]), new Fraction(numbers[2], denominators[2]))).ToArbitrary();

    [Fact]
    public void The_rules_of_arithmetic_hold_exactly() => Law.Holds(Three, numbers =>
    {
        var (a, b, c) = numbers;
        Assert.Equal(a + b, b + a);
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, (a - b) + b);
        Assert.True(b.Sign == 0 || (a / b) * b == a);
        Assert.Equal((a - b).Sign, Math.Sign(a.CompareTo(b)));
        Assert.Equal([(a - b).Sign < 0, (a - b).Sign > 0, (a - b).Sign <= 0, (a - b).Sign >= 0], new[] { a < b, a > b, a <= b, a >= b });
        Assert.True(a.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne);
    });

    [Fact]
    public void Equal_values_are_equal_and_the_default_is_0()
    {
        Assert.Equal(new Fraction(1, 3), new Fraction(-2, -6));
        Assert.Equal(new Fraction(1, 3).GetHashCode(), new Fraction(-2, -6).GetHashCode());
        Assert.Equal(Fraction.Zero, new Fraction(0, -7));
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.Equal(["1/3", "-1/3", "2"], new[] { new Fraction(2, 6), new Fraction(1, -3), new Fraction(4, 2) }.Select(f => f.ToString()));
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
        Assert.Throws<DivideByZeroException>(() => Fraction.One / default(Fraction));
    }

    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("-2.50", "-5/2")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-1/10000000000000000000000000000")]
    [InlineData("0.00", "0")]
    public void A_decimal_number_is_taken_as_it_is(string number, string fraction) =>
        Assert.Equal(fraction, Fraction.From(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData(1, 3, 4, "0.3333")]
    [InlineData(-2, 3, 4, "-0.6667")]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(3, 8, 2, "0.38")]
    [InlineData(-1, 8, 2, "-0.12")]
    [InlineData(1, 2, 0, "0")]
    [InlineData(3, 2, 0, "2")]
    [InlineData(1, 7, 28, "0.1428571428571428571428571429")]
    [InlineData(1, 1, 28, "1")]
    public void Rounding_goes_to_the_nearest_and_of_two_to_the_even(int numerator, int denominator, int decimals, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture), new Fraction(numerator, denominator).Round(decimals));

    [Fact]
    public void Rounding_of_what_is_too_large_or_to_too_many_decimals_fails()
    {
        Assert.Throws<OverflowException>(() => new Fraction(BigInteger.Pow(10, 30), 1).Round(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.Round(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.Round(-1));
    }
}
