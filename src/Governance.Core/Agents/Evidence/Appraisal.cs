using NodaTime;

namespace Governance.Agents;

/// <summary>What an agent reached in one KPI of its mandate, as somebody found at an instant. The latest counts.</summary>
public sealed record Appraisal
{
    /// <summary>The agent.</summary>
    public required AgentId Agent { get; init; }

    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The instant.</summary>
    public required Instant At { get; init; }

    /// <summary>The value, in the unit of the KPI.</summary>
    public required decimal Value { get; init; }

    /// <summary>Who found it.</summary>
    public required PersonId By { get; init; }
}
