using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>A kind of costs.</summary>
internal sealed record CostJson(string Kind, double Low, double Value, double High)
{
    public static CostJson Of(CostLine line) => new(ValueKpiNames.Of(line.Kind), line.Amount.Low, line.Amount.Value, line.Amount.High);
}
