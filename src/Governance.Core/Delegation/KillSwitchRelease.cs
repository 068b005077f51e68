using NodaTime;

namespace Governance.Delegation;

/// <summary>The decision of a body to let agents act again after the kill switch.</summary>
public sealed record KillSwitchRelease
{
    /// <summary>The instant from which they may act again.</summary>
    public required Instant At { get; init; }

    /// <summary>The body that decided. It counts only when its chair neither engaged the switch nor owns the agent, so that two parties are needed.</summary>
    public required BodyId By { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }
}
