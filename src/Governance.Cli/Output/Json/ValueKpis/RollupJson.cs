using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>How far an objective, or all of them, has come.</summary>
internal sealed record RollupJson(string? Objective, double Attainment, EstimateJson Interval, string Strength, IReadOnlyList<RollupPartJson> Parts, TextJson? Line)
{
    public static RollupJson Of(KpiAttainmentRollup rollup) => new(
        rollup.Objective?.Value, rollup.Attainment, EstimateJson.Of(rollup.Interval), ValueKpiNames.Of(rollup.Strength), [.. rollup.Parts.Select(RollupPartJson.Of)], TextJson.Of(rollup.Line));
}
