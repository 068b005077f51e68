namespace Governance.Agents;

/// <summary>The parts of a change that a transition can have.</summary>
[Flags]
public enum ChangeParts
{
    /// <summary>None but the transition and the reason.</summary>
    None = 0,

    /// <summary><see cref="AgentChange.Body"/> is needed.</summary>
    Body = 1,

    /// <summary><see cref="AgentChange.Certificates"/>: at least one is needed.</summary>
    Certificates = 2,

    /// <summary><see cref="AgentChange.Limit"/> is needed.</summary>
    Limit = 4,

    /// <summary><see cref="AgentChange.ReviewDue"/> is needed.</summary>
    ReviewDue = 8,

    /// <summary><see cref="AgentChange.Owner"/> is needed.</summary>
    Owner = 16,

    /// <summary><see cref="AgentChange.Deputy"/> may be given.</summary>
    Deputy = 32,

    /// <summary><see cref="AgentChange.Environment"/> is needed.</summary>
    Environment = 64,

    /// <summary><see cref="AgentChange.Successor"/> may be given.</summary>
    Successor = 128,
}
