namespace Governance.Approvals;

/// <summary>What can happen in an approval case.</summary>
public enum CaseEventKind
{
    /// <summary>A step began.</summary>
    StepOpened,

    /// <summary>A vote was cast, and counts.</summary>
    Voted,

    /// <summary>A vote was cast, and does not count.</summary>
    VoteRefused,

    /// <summary>A step passed to its next level.</summary>
    Escalated,

    /// <summary>Enough agreed on a step.</summary>
    StepPassed,

    /// <summary>The case was closed.</summary>
    Closed,
}
