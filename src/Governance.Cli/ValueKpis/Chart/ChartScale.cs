using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>Where values stand across a chart: from the lowest to the highest of its points, limits and targets.</summary>
internal sealed class ChartScale
{
    public ChartScale(KpiChart chart, IEnumerable<double> targets, int width)
    {
        double[] all =
        [
            .. chart.Points.Select(static point => point.Value),
            .. chart.Limits is { } limits ? new[] { limits.Lower, limits.Upper } : [],
            .. targets,
        ];
        (Lowest, Highest, Width) = (all.Min(), all.Max(), width);
        Decimals = KpiFigures.DecimalsFor((Highest - Lowest) / 10.0);
    }

    public double Lowest { get; }

    public double Highest { get; }

    public int Width { get; }

    /// <summary>How many decimals tell the values apart.</summary>
    public int Decimals { get; }

    /// <summary>The position of a value, from 0; in the middle when all values are one.</summary>
    public int Of(double value) => Highest > Lowest ? (int)Math.Round((Width - 1) * ((value - Lowest) / (Highest - Lowest))) : Width / 2;
}
