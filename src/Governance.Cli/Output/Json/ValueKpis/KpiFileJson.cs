using Governance.Cli.ValueKpis;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>All that is known of one KPI, as <c>kpis FOLDER ID --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record KpiFileJson(
    string At, string Day, KpiRowJson Kpi, IReadOnlyList<KpiStepJson> Working, IReadOnlyList<string> Guards, string? CountedIn, KpiChartJson Chart, MeasurementsJson Measurements)
{
    public static KpiFileJson Of(KpiFile file) => new(
        InstantPattern.ExtendedIso.Format(file.At),
        LocalDatePattern.Iso.Format(KpiBoard.DayOf(file.At)),
        KpiRowJson.Of(file.Row),
        [.. file.Row.Assessment.Working.Select(KpiStepJson.Of)],
        [.. file.Guards.Select(static id => id.Value)],
        file.Row.Kpi.CountedIn?.Value,
        KpiChartJson.Of(file.Chart),
        MeasurementsJson.Of(file.Measured));
}
