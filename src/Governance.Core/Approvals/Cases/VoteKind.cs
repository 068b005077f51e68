namespace Governance.Approvals;

/// <summary>What a voter says.</summary>
public enum VoteKind
{
    /// <summary>Agrees.</summary>
    Approve,

    /// <summary>Disagrees.</summary>
    Reject,

    /// <summary>Takes no part, for a conflict of interest: in no step of the case.</summary>
    Recuse,
}
