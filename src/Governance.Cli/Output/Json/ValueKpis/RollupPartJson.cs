using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>What a KPI contributes to an objective.</summary>
internal sealed record RollupPartJson(string Kpi, double Weight, double Attainment, EstimateJson Interval, string Strength, string Verdict)
{
    public static RollupPartJson Of(KpiContribution part) => new(
        part.Kpi.Value, part.Weight, part.Attainment, EstimateJson.Of(part.Interval), ValueKpiNames.Of(part.Strength), ValueKpiNames.Of(part.Verdict));
}
