using Governance.Cli.Chains;
using Governance.Cli.ValueKpis;

namespace Governance.Cli.Output.Json;

/// <summary>Use cases of which it is not clear whether the effect on a KPI is owed to them.</summary>
internal sealed record AttributionConflictJson(string Kind, string Kpi, IReadOnlyList<string> UseCases, TextJson? Message)
{
    public static AttributionConflictJson Of(AttributionConflict conflict)
    {
        string[] useCases = [.. conflict.UseCases.Select(static id => id.Value)];
        return new(ValueKpiNames.Of(conflict.Kind), conflict.Kpi.Value, useCases, TextJson.Of(KpiKinds.Of(conflict.Kind, LinkText.List(useCases))));
    }
}
