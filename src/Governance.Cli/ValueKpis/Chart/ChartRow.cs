using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.ValueKpis;

/// <summary>A row of a control chart: one point, or several successive ones where there are too many for a row each.</summary>
/// <param name="Role">What its points are to the verdict.</param>
/// <param name="Points">The points, in the order of time, at least one.</param>
internal sealed record ChartRow(ChartRole Role, IReadOnlyList<KpiChartPoint> Points)
{
    /// <summary>More rows than these are not read by anybody.</summary>
    public const int Most = 60;

    /// <summary>The lowest value.</summary>
    public double Lowest => Points.Min(static point => point.Value);

    /// <summary>The highest value.</summary>
    public double Highest => Points.Max(static point => point.Value);

    /// <summary>Whether one of its points lies in a stretch of time.</summary>
    public bool Meets(MeasurementPeriod span) => Points.Any(point => span.Contains(point.Period));

    /// <summary>The points in rows; points of different roles never share one.</summary>
    public static IReadOnlyList<ChartRow> Of(ValueKpi kpi, ValueList<KpiChartPoint> points)
    {
        var parts = new List<(ChartRole Role, List<KpiChartPoint> Points)>();
        foreach (var point in points)
        {
            var role = RoleOf(kpi, point.Period);
            if (parts.Count == 0 || parts[^1].Role != role)
            {
                parts.Add((role, []));
            }

            parts[^1].Points.Add(point);
        }

        var each = 1;
        while (parts.Sum(part => (part.Points.Count + each - 1) / each) > Most)
        {
            each++;
        }

        return [.. parts.SelectMany(part => part.Points.Chunk(each).Select(chunk => new ChartRow(part.Role, chunk)))];
    }

    private static ChartRole RoleOf(ValueKpi kpi, MeasurementPeriod period)
    {
        var effect = kpi.MeasuredFrom ?? kpi.Baseline?.Until ?? LocalDate.MinIsoValue;
        return kpi.Baseline is { From: { } from, Until: { } until } && from <= period.From && period.Until <= until ? ChartRole.Baseline
            : period.From >= effect ? ChartRole.Measured
            : ChartRole.Aside;
    }
}
