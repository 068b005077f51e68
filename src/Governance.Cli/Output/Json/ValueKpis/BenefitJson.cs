using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>What of a KPI's benefit is owed to a use case, in money.</summary>
internal sealed record BenefitJson(string Kpi, double Value, EstimateJson Interval, string Verdict)
{
    public static BenefitJson Of(BenefitLine line) => new(line.Kpi.Value, line.Value, EstimateJson.Of(line.Interval), ValueKpiNames.Of(line.Verdict));
}
