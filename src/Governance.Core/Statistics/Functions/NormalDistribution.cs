namespace Governance.Statistics;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double RootOfTwoPi = 2.5066282746310005;

    /// <summary>From here the tail is so small that taking it from a half would cost digits.</summary>
    private const double FarOut = 2.0;

    /// <summary>From here the tail is less than the smallest double.</summary>
    private const double Beyond = 39.0;

    /// <summary>The probability below <paramref name="z"/>.</summary>
    public static double Lower(double z) => Upper(-z);

    /// <summary>
    /// The probability above <paramref name="z"/>, with full relative accuracy: near the middle by the series of positive terms
    /// z + z³/3 + z⁵/15 + … (Abramowitz &amp; Stegun 26.2.11), far out by Laplace's continued fraction (26.2.14).
    /// </summary>
    public static double Upper(double z) => z switch
    {
        < 0.0 => 1.0 - Upper(-z),
        < FarOut => 0.5 - (Density(z) * Series(z)),
        < Beyond => Density(z) * Fraction(z),
        _ => 0.0,
    };

    /// <summary>The point above which the probability is <paramref name="tail"/>, strictly between 0 and 1.</summary>
    /// <remarks>
    /// Abramowitz &amp; Stegun 26.2.23 (to 4.5e-4), then three steps of Halley's method, of which each triples the digits.
    /// </remarks>
    public static double UpperQuantile(double tail)
    {
        if (tail > 0.5)
        {
            return -UpperQuantile(1.0 - tail);
        }

        var t = Math.Sqrt(-2.0 * Elementary.Log(tail));
        var z = t - ((2.515517 + (t * (0.802853 + (t * 0.010328)))) / (1.0 + (t * (1.432788 + (t * (0.189269 + (t * 0.001308)))))));
        for (var i = 0; i < 3; i++)
        {
            var error = (Upper(z) - tail) / Density(z);
            z += error / (1.0 - (0.5 * error * z));
        }

        return z;
    }

    private static double Density(double z)
    {
        var square = z * z;
        var rounding = Math.FusedMultiplyAdd(z, z, -square);
        return Elementary.Exp(-0.5 * square) * (1.0 - (0.5 * rounding)) / RootOfTwoPi;
    }

    private static double Series(double z)
    {
        var square = z * z;
        var term = z;
        var sum = z;
        for (var i = 3; term > 1e-18 * sum; i += 2)
        {
            term *= square / i;
            sum += term;
        }

        return sum;
    }

    private static double Fraction(double z)
    {
        var c = z;
        var d = 0.0;
        var result = z;
        for (var i = 1; ; i++)
        {
            d = 1.0 / (z + (i * d));
            c = z + (i / c);
            var change = c * d;
            result *= change;
            if (Math.Abs(change - 1.0) <= 2.5e-16)
            {
                return 1.0 / result;
            }
        }
    }
}
