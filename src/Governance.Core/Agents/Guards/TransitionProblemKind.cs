namespace Governance.Agents;

/// <summary>What a transition runs into.</summary>
internal enum TransitionProblemKind
{
    /// <summary>The lifecycle, or what the change says.</summary>
    Transition,

    /// <summary>The body, or whoever asks, may not do this.</summary>
    Right,

    /// <summary>Nobody would answer for the agent, or one person for too many.</summary>
    Owner,

    /// <summary>A certificate is more than the agent has earned, or than it can have.</summary>
    Certificate,
}
