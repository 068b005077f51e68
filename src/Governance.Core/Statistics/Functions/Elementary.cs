namespace Governance.Statistics;

/// <summary>Exponential and logarithm from the basic IEEE 754 operations alone.</summary>
/// <remarks>
/// The platform's own may differ in the last bit from one machine to the next, and a bound that stands just at a threshold would then be judged
/// differently when a decision is replayed elsewhere. Addition, multiplication, division, square root and fused multiply–add are exact everywhere.
/// Both are accurate to about one unit in the last place: argument reduction by ln 2 in two parts, then the Taylor series of exp and the
/// series of atanh (Abramowitz &amp; Stegun 1964, 4.2.1 and 4.1.27).
/// </remarks>
internal static class Elementary
{
    /// <summary>The first 32 bits of ln 2, so that a multiple by an exponent is exact.</summary>
    private const double Ln2High = 2977044471.0 / 4294967296.0;

    /// <summary>ln 2 less <see cref="Ln2High"/>.</summary>
    private const double Ln2Low = 1.9082149292705877e-10;

    private const double TwoTo54 = 18014398509481984.0;

    private const double RootOfHalf = 0.70710678118654752;

    /// <summary>e to the power <paramref name="x"/>; 0 or +∞ where that is too small or too great for a double.</summary>
    public static double Exp(double x)
    {
        if (!(x > -746.0))
        {
            return double.IsNaN(x) ? x : 0.0;
        }

        if (x > 710.0)
        {
            return double.PositiveInfinity;
        }

        var halvings = Math.Round(x / (Ln2High + Ln2Low), MidpointRounding.ToEven);
        var rest = x - (halvings * Ln2High) - (halvings * Ln2Low);
        var sum = 1.0;
        for (var i = 15; i > 0; i--)
        {
            sum = 1.0 + (rest * sum / i);
        }

        return Math.ScaleB(sum, (int)halvings);
    }

    /// <summary>The natural logarithm; −∞ at 0 and not a number below.</summary>
    public static double Log(double x)
    {
        if (!(x > 0.0))
        {
            return x == 0.0 ? double.NegativeInfinity : double.NaN;
        }

        if (double.IsPositiveInfinity(x))
        {
            return x;
        }

        var shift = 0;
        if (!double.IsNormal(x))
        {
            x *= TwoTo54;
            shift = -54;
        }

        var exponent = Math.ILogB(x) + 1;
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa < RootOfHalf)
        {
            mantissa *= 2.0;
            exponent--;
        }

        return AroundOne(mantissa - 1.0, exponent + shift);
    }

    /// <summary>ln(1 + x), without the loss of the digits of a small <paramref name="x"/>.</summary>
    public static double LogOnePlus(double x) => Math.Abs(x) < 0.25 ? AroundOne(x, 0) : Log(1.0 + x);

    /// <summary>ln(1 + f) + e · ln 2, where ln(1 + f) = 2 atanh(f / (2 + f)) is arranged so that the greatest term, f, is added last.</summary>
    private static double AroundOne(double f, int exponent)
    {
        var s = f / (2.0 + f);
        var square = s * s;
        var series = 0.0;
        for (var i = 23; i > 1; i -= 2)
        {
            series = square * ((1.0 / i) + series);
        }

        var correction = s * (f - (2.0 * series));
        return (exponent * Ln2High) - (correction - (exponent * Ln2Low) - f);
    }
}
