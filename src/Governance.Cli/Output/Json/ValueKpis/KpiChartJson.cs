using Governance.Kpis;
using Governance.Statistics;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>The control chart of a KPI, with all its points.</summary>
internal sealed record KpiChartJson(
    IReadOnlyList<ChartPointJson> Points, ControlLimitsJson? Limits, ControlLimitsJson? CurrentLimits, IReadOnlyList<ChartSignalJson> Signals, IReadOnlyList<ChartShiftJson> Shifts,
    string Assurance, TextJson? Line)
{
    public static KpiChartJson Of(KpiChart chart) => new(
        [.. chart.Points.Select(static point => new ChartPointJson(point.Period.ToString(), point.Value, point.IsBaseline))],
        Of(chart.Limits),
        Of(chart.CurrentLimits),
        [
            .. chart.Signals.Select(static one => new ChartSignalJson(
                ValueKpiNames.Of(one.Kind), ValueKpiNames.Of(one.Meaning), one.IsHigh, LocalDatePattern.Iso.Format(one.Span.From), LocalDatePattern.Iso.Format(one.Span.Until))),
        ],
        [.. chart.Shifts.Select(static one => new ChartShiftJson(ValueKpiNames.Of(one.Meaning), one.IsHigh, one.FoundIn.ToString()))],
        ValueKpiNames.Of(chart.Assurance),
        TextJson.Of(chart.Line));

    private static ControlLimitsJson? Of(ControlLimits? limits) => limits is { } known ? new(known.Mean, known.Lower, known.Upper) : null;
}
