using System.Runtime.InteropServices;

namespace Governance.Statistics;

/// <summary>Sums over the influence of the items on a statistic, by the jackknife; influences of independent samples add.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Influence(double Squares, double Cubes)
{
    /// <summary>The acceleration: a sixth of the skewness of the influences (Efron &amp; Tibshirani 1993, 14.15).</summary>
    public double Acceleration => Cubes / (6.0 * Squares * Math.Sqrt(Squares));

    /// <summary>From the values of the statistic without each item: U = (n − 1)(mean − value) / n.</summary>
    public static Influence Of(ReadOnlySpan<double> without)
    {
        var sum = 0.0;
        foreach (var value in without)
        {
            sum += value;
        }

        var mean = sum / without.Length;
        var share = (without.Length - 1.0) / without.Length;
        var (squares, cubes) = (0.0, 0.0);
        foreach (var value in without)
        {
            var u = share * (mean - value);
            squares += u * u;
            cubes += u * u * u;
        }

        return new(squares, cubes);
    }

    /// <summary>The influence on a difference, from which the other statistic is taken.</summary>
    public Influence Less(Influence other) => new(Squares + other.Squares, Cubes - other.Cubes);
}
