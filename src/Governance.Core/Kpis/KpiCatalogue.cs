namespace Governance.Kpis;

/// <summary>The KPIs of an organisation: the content of <c>kpis.json</c>.</summary>
public sealed record KpiCatalogue
{
    /// <summary>The KPIs.</summary>
    public required ValueList<ValueKpi> Kpis { get; init; }
}
