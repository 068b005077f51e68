namespace Governance.Statistics;

/// <summary>What Stirling's formula leaves out of the logarithm of the gamma function.</summary>
/// <remarks>
/// δ(z) = ln Γ(z + 1) − (z + ½) ln z + z − ½ ln 2π. Ratios of gamma functions written with δ have no large terms that cancel, so that they
/// keep their digits for a million trials (C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000); that is why
/// ln Γ itself is not here.
/// </remarks>
internal static class StirlingRemainder
{
    /// <summary>From here the asymptotic series is exact to the last bit.</summary>
    private const double Large = 16.0;

    /// <summary>δ(<paramref name="z"/>) for z &gt; 0, with an absolute error of about 1e-16.</summary>
    public static double At(double z)
    {
        var sum = 0.0;
        for (; z < Large; z++)
        {
            sum += Step(z);
        }

        return sum + Series(z);
    }

    /// <summary>DLMF 5.11.1: Bernoulli numbers over powers of z.</summary>
    private static double Series(double z)
    {
        var r = 1.0 / (z * z);
        var tail = (1.0 / 1188.0) - (r * ((691.0 / 360360.0) - (r / 156.0)));
        return ((1.0 / 12.0) - (r * ((1.0 / 360.0) - (r * ((1.0 / 1260.0) - (r * ((1.0 / 1680.0) - (r * tail)))))))) / z;
    }

    /// <summary>δ(z) − δ(z + 1) = (z + ½) ln(1 + 1/z) − 1 = u²/3 + u⁴/5 + … with u = 1 / (2z + 1).</summary>
    private static double Step(double z)
    {
        if (z < 1.0)
        {
            return ((z + 0.5) * Elementary.LogOnePlus(1.0 / z)) - 1.0;
        }

        var u = 1.0 / ((2.0 * z) + 1.0);
        var square = u * u;
        var sum = 0.0;
        var power = square;
        for (var i = 3; power > 1e-18; i += 2)
        {
            sum += power / i;
            power *= square;
        }

        return sum;
    }
}
