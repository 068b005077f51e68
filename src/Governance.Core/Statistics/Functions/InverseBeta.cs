namespace Governance.Statistics;

/// <summary>The quantiles of Beta(a, b).</summary>
/// <remarks>
/// Newton's method on the logarithm of the smaller tail as a function of the logarithm of the smaller of x and 1 − x, kept within a bracket that every
/// evaluation narrows and bisected where a step would leave it; so it cannot diverge, and small quantiles keep their relative accuracy.
/// The start is the normal approximation of ln(x / (1 − x)).
/// </remarks>
internal static class InverseBeta
{
    /// <summary>A step this small, taken, leaves an error of its square.</summary>
    private const double Negligible = 1e-10;

    private const int MaxSteps = 2_000;

    /// <summary>The point with the given tails, and its complement.</summary>
    /// <param name="a">The first parameter, at least ½.</param>
    /// <param name="b">The second parameter, at least ½.</param>
    /// <param name="lower">The probability below the point.</param>
    /// <param name="upper">The probability above the point: 1 − <paramref name="lower"/>, given for its digits.</param>
    public static (double X, double Y) At(double a, double b, double lower, double upper)
    {
        if (!(lower > 0.0))
        {
            return (0.0, 1.0);
        }

        if (!(upper > 0.0))
        {
            return (1.0, 0.0);
        }

        var half = IncompleteBeta.Tails(a, b, 0.5, 0.5);
        if (lower <= upper ? lower <= half.Lower : upper >= half.Upper)
        {
            var x = UpToHalf(a, b, lower, upper);
            return (x, 1.0 - x);
        }

        var y = UpToHalf(b, a, upper, lower);
        return (1.0 - y, y);
    }

    private static double UpToHalf(double a, double b, double lower, double upper)
    {
        var (low, high) = (double.Epsilon, 0.5);
        var x = Math.Clamp(Start(a, b, lower, upper), 1e-300, 0.5);
        for (var i = 0; i < MaxSteps; i++)
        {
            var step = Step(a, b, x, lower, upper);
            if (step > 0.0)
            {
                low = x;
            }
            else
            {
                high = x;
            }

            var next = x * Elementary.Exp(step);
            if (!(next >= low && next <= high))
            {
                next = Math.Sqrt(low) * Math.Sqrt(high);
            }
            else if (Math.Abs(step) <= Negligible)
            {
                return next;
            }

            if (next == x)
            {
                break;
            }

            x = next;
        }

        return x;
    }

    /// <summary>Newton's step in ln x: how far, and which way, the point lies.</summary>
    private static double Step(double a, double b, double x, double lower, double upper)
    {
        var y = 1.0 - x;
        var tails = IncompleteBeta.Tails(a, b, x, y);
        if (tails.Lower == 0.0 || tails.Upper == 0.0)
        {
            return tails.Lower == 0.0 ? double.PositiveInfinity : double.NegativeInfinity;
        }

        var slope = Elementary.Exp(IncompleteBeta.LogKernel(a, b, x, y)) / y;
        return lower <= upper
            ? Elementary.Log(lower / tails.Lower) * tails.Lower / slope
            : Elementary.Log(tails.Upper / upper) * tails.Upper / slope;
    }

    private static double Start(double a, double b, double lower, double upper)
    {
        var z = lower <= upper ? -NormalDistribution.UpperQuantile(lower) : NormalDistribution.UpperQuantile(upper);
        var logit = Elementary.Log(a / b) + (z * Math.Sqrt((1.0 / a) + (1.0 / b)));
        return 1.0 / (1.0 + Elementary.Exp(-logit));
    }
}
