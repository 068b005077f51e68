namespace Governance.Statistics;

/// <summary>Student's t distribution, through the incomplete beta function (Abramowitz &amp; Stegun 26.7.1); degrees of freedom need not be whole.</summary>
internal static class StudentDistribution
{
    /// <summary>The probability above <paramref name="t"/>, for at least one degree of freedom.</summary>
    public static double Upper(double t, double degreesOfFreedom)
    {
        if (t < 0.0)
        {
            return 1.0 - Upper(-t, degreesOfFreedom);
        }

        var x = 1.0 / (1.0 + (t * t / degreesOfFreedom));
        var y = 1.0 / (1.0 + (degreesOfFreedom / (t * t)));
        return 0.5 * IncompleteBeta.Tails(0.5 * degreesOfFreedom, 0.5, x, y).Lower;
    }

    /// <summary>The point above which the probability is <paramref name="tail"/>, more than 0 and at most ½.</summary>
    public static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        var (x, y) = InverseBeta.At(0.5 * degreesOfFreedom, 0.5, 2.0 * tail, 1.0 - (2.0 * tail));
        return Math.Sqrt(degreesOfFreedom * y / x);
    }
}
