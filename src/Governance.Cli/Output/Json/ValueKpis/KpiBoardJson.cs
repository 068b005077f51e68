using Governance.Cli.ValueKpis;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What is proven of all KPIs, as <c>kpis --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record KpiBoardJson
{
    public required string At { get; init; }

    public required string Day { get; init; }

    public required KpiTotalsJson Totals { get; init; }

    public required IReadOnlyList<KpiRowJson> Kpis { get; init; }

    public required IReadOnlyList<AttributionConflictJson> Conflicts { get; init; }

    public required IReadOnlyList<RollupJson> Objectives { get; init; }

    public required RollupJson? Portfolio { get; init; }

    public required IReadOnlyList<NetValueJson> NetValues { get; init; }

    public required MeasurementsJson Measurements { get; init; }

    public static KpiBoardJson Of(KpiBoard board) => new()
    {
        At = InstantPattern.ExtendedIso.Format(board.At),
        Day = LocalDatePattern.Iso.Format(KpiBoard.DayOf(board.At)),
        Totals = KpiTotalsJson.Of(board.Rows),
        Kpis = [.. board.Rows.Select(KpiRowJson.Of)],
        Conflicts = [.. board.Conflicts.Select(AttributionConflictJson.Of)],
        Objectives = [.. board.Objectives.Select(RollupJson.Of)],
        Portfolio = board.Objectives.IsEmpty ? null : RollupJson.Of(board.Portfolio),
        NetValues = [.. board.Worth.Select(NetValueJson.Of)],
        Measurements = MeasurementsJson.Of(board.Measured),
    };
}
