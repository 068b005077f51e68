namespace Governance.Statistics;

/// <summary>The regularised incomplete beta function: the distribution function of Beta(a, b), and through it the binomial and Student's t.</summary>
/// <remarks>
/// The leading factor by Loader's saddle-point form (2000), the rest by the continued fraction (9) of DiDonato &amp; Morris (ACM Trans. Math. Softw. 18, 1992),
/// the even part of DLMF 8.17.22, evaluated from the front by the modified method of Lentz (Thompson &amp; Barnett, J. Comput. Phys. 64, 1986). Both tails
/// are returned, the smaller with its full relative accuracy. The complement y = 1 − x is an argument, since whoever calls often knows it more exactly than the subtraction would give.
/// For a, b ≥ ½; the number of terms grows with the square root of the parameters.
/// </remarks>
internal static class IncompleteBeta
{
    private const double LogOfTwoPi = 1.8378770664093455;

    private const double Tiny = 1e-300;

    private const double Precision = 2.5e-16;

    /// <summary>I(a, b; x) and its complement.</summary>
    public static (double Lower, double Upper) Tails(double a, double b, double x, double y)
    {
        if (!(x > 0.0))
        {
            return (0.0, 1.0);
        }

        if (!(y > 0.0))
        {
            return (1.0, 0.0);
        }

        var factor = Elementary.Exp(LogKernel(a, b, x, y));
        var excess = Excess(a, b, x, y);
        if (excess >= 0.0)
        {
            var lower = Math.Min(factor / Fraction(a, b, x, y, excess), 1.0);
            return (lower, 1.0 - lower);
        }

        var upper = Math.Min(factor / Fraction(b, a, y, x, -excess), 1.0);
        return (1.0 - upper, upper);
    }

    /// <summary>ln(xᵃ yᵇ / B(a, b)) for 0 &lt; x &lt; 1, y = 1 − x.</summary>
    public static double LogKernel(double a, double b, double x, double y)
    {
        var n = a + b;
        var excess = Excess(a, b, x, y);
        return (0.5 * (Elementary.Log(a / n * b) - LogOfTwoPi))
            + (StirlingRemainder.At(n) - StirlingRemainder.At(a) - StirlingRemainder.At(b))
            - Deviance(a, n * x, excess)
            - Deviance(b, n * y, -excess);
    }

    /// <summary>k ln(k / m) + m − k with k − m given, by a series where the terms would cancel (Loader 2000, bd0).</summary>
    private static double Deviance(double k, double m, double excess)
    {
        if (Math.Abs(excess) >= 0.1 * (k + m))
        {
            return (k * Elementary.Log(k / m)) - excess;
        }

        var v = excess / (k + m);
        var square = v * v;
        var sum = excess * v;
        var power = 2.0 * k * v * square;
        for (var i = 3; ; i += 2)
        {
            var next = sum + (power / i);
            if (next == sum)
            {
                return sum;
            }

            sum = next;
            power *= square;
        }
    }

    /// <summary>a − (a + b) x, from the smaller of x and y.</summary>
    private static double Excess(double a, double b, double x, double y) =>
        x <= y ? Math.FusedMultiplyAdd(-(a + b), x, a) : Math.FusedMultiplyAdd(a + b, y, -b);

    /// <summary>The denominator of the fraction, for <paramref name="excess"/> ≥ 0: every β is positive, also where x is close to 1.</summary>
    private static double Fraction(double a, double b, double x, double y, double excess)
    {
        var c = a / (a + 1.0) * (excess + 1.0);
        var d = 0.0;
        var result = c;
        for (var n = 1.0; ; n++)
        {
            var at = a + (2.0 * n);
            var share = n * (b - n) * x / (at - 1.0);
            var alpha = (a + n - 1.0) / (at - 1.0) * (a + b + n - 1.0) * x * share;
            var beta = n + share + ((a + n) / (at + 1.0) * (excess + 1.0 + (n * (1.0 + y))));
            d = 1.0 / AwayFromZero(beta + (alpha * d));
            c = AwayFromZero(beta + (alpha / c));
            var change = c * d;
            result *= change;
            if (Math.Abs(change - 1.0) <= Precision)
            {
                return result;
            }
        }
    }

    private static double AwayFromZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
