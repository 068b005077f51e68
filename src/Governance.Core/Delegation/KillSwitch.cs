using NodaTime;

namespace Governance.Delegation;

/// <summary>One use of the kill switch: it stops agents, all of them or those in its scope, at once.</summary>
/// <remarks>
/// The scope is what all given parts say together; with none, every act of every agent is stopped. People may carry on. A release does not bring back
/// approvals that were issued before it.
/// </remarks>
public sealed record KillSwitch
{
    /// <summary>The id.</summary>
    public required KillSwitchId Id { get; init; }

    /// <summary>The agent that is stopped; <see langword="null"/> for every agent.</summary>
    public AgentId? Agent { get; init; }

    /// <summary>The decision type, or group, in which agents are stopped; <see langword="null"/> for every one.</summary>
    public DecisionTypeId? DecisionType { get; init; }

    /// <summary>The unit in which agents are stopped, units below included; <see langword="null"/> for every one.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The instant from which they are stopped.</summary>
    public required Instant EngagedAt { get; init; }

    /// <summary>Who engaged it; anybody may.</summary>
    public required PersonId EngagedBy { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>When and by whom it was released; <see langword="null"/> while it is engaged.</summary>
    public KillSwitchRelease? Release { get; init; }
}
