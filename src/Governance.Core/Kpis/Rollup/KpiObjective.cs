namespace Governance.Kpis;

/// <summary>How much of a KPI speaks for an objective.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Weight">The weight, above 0 and at most 1; the weights of a KPI sum to at most 1.</param>
public sealed record KpiObjective(ObjectiveId Objective, decimal Weight);
