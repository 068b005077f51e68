using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>What the organisation wants to reach, and who answers for it.</summary>
public sealed record StrategicObjective
{
    /// <summary>The id.</summary>
    public required ObjectiveId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>The KPIs that show whether it is reached; none unless given.</summary>
    public ValueList<KpiId> Kpis { get; init; }
}
