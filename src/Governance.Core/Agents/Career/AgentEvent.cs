using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>What was done with an agent, when and by whom: an entry of its history.</summary>
public sealed record AgentEvent
{
    /// <summary>The agent.</summary>
    public required AgentId Agent { get; init; }

    /// <summary>The instant.</summary>
    public required Instant At { get; init; }

    /// <summary>The person who asked for it; or, of a transition that lowers, the agent.</summary>
    public required PartyReference By { get; init; }

    /// <summary>The status of the agent before.</summary>
    public required AgentStatus From { get; init; }

    /// <summary>What was done.</summary>
    public required AgentChange Change { get; init; }

    /// <summary>The digest of the decision that allowed it, 64 lower-case hexadecimal digits; <see langword="null"/> for a succession, which follows from somebody leaving, and for what was recorded elsewhere.</summary>
    public string? Decision { get; init; }
}
