namespace Governance.Approvals;

/// <summary>Why a vote, or another thing done to an approval case, does not count.</summary>
public enum CaseRefusal
{
    /// <summary>The case is closed.</summary>
    CaseClosed,

    /// <summary>It bears an instant before the last event of the case: time never runs backwards.</summary>
    OutOfOrder,

    /// <summary>What the vote says has no meaning.</summary>
    UnknownVote,

    /// <summary>The protocol has no such step.</summary>
    UnknownStep,

    /// <summary>The step has not begun, or is over.</summary>
    StepNotOpen,

    /// <summary>The person voted on this step before; the first vote stands.</summary>
    AlreadyVoted,

    /// <summary>The person is not among those who vote at the step's present level.</summary>
    NotAVoter,

    /// <summary>The person is the requester, or owns the agent that is.</summary>
    Requester,

    /// <summary>The person has left the organisation.</summary>
    Left,

    /// <summary>The person declared a conflict of interest on another step.</summary>
    Recused,

    /// <summary>The person voted on another step.</summary>
    VotedElsewhere,
}
