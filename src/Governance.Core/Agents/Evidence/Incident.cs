using NodaTime;

namespace Governance.Agents;

/// <summary>Something that went wrong with an agent: a recorded fact. It limits the agent from the instant at which it is recorded.</summary>
public sealed record Incident
{
    /// <summary>The highest level after a critical incident, until a body certifies the agent anew: watching.</summary>
    public const AutonomyLevel CriticalCeiling = AutonomyLevel.Observe;

    /// <summary>The id.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>The agent.</summary>
    public required AgentId Agent { get; init; }

    /// <summary>How grave it is.</summary>
    public required IncidentSeverity Severity { get; init; }

    /// <summary>The instant at which it happened.</summary>
    public required Instant OccurredAt { get; init; }

    /// <summary>The instant at which it was recorded, at or after <see cref="OccurredAt"/>: from then on it counts.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public required PersonId RecordedBy { get; init; }

    /// <summary>What caused it, for people.</summary>
    public required LocalizedText Cause { get; init; }

    /// <summary>The digest of the decision by which the agent acted, 64 lower-case hexadecimal digits; <see langword="null"/> when it is not known.</summary>
    public string? Decision { get; init; }
}
