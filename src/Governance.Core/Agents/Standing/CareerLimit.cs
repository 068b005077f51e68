using NodaTime;

namespace Governance.Agents;

/// <summary>A demotion, or what an incident costs: it limits every certificate that was issued before it.</summary>
public sealed record CareerLimit
{
    /// <summary>The instant from which it limits.</summary>
    public required Instant At { get; init; }

    /// <summary>The decision type, or a group, that it limits; <see langword="null"/> for every one.</summary>
    public DecisionTypeId? DecisionType { get; init; }

    /// <summary>The unit that it limits; <see langword="null"/> for every one.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The level to which it limits; <see langword="null"/> when it costs one level.</summary>
    public AutonomyLevel? Ceiling { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>The incident that brought it; <see langword="null"/> for a demotion that somebody decided.</summary>
    public IncidentId? Incident { get; init; }

    /// <summary>What is left of a level. A cost never takes more than the right to act: watching is left.</summary>
    internal AutonomyLevel Limit(AutonomyLevel level) =>
        Ceiling is { } ceiling ? (ceiling < level ? ceiling : level)
        : level > AutonomyLevel.Observe ? level - 1
        : level;
}
