namespace Governance.Agents;

/// <summary>A demotion: the level above which an agent may not act, until a body certifies it anew.</summary>
public sealed record AutonomyLimit
{
    /// <summary>The decision type, or a group, to which it is limited; <see langword="null"/> for every one.</summary>
    public DecisionTypeId? DecisionType { get; init; }

    /// <summary>The unit, those below included, to which it is limited; <see langword="null"/> for every one.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The highest level.</summary>
    public required AutonomyLevel Ceiling { get; init; }
}
