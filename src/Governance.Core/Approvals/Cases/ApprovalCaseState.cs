namespace Governance.Approvals;

/// <summary>Where an approval case stands.</summary>
public enum ApprovalCaseState
{
    /// <summary>People are voting.</summary>
    Open,

    /// <summary>Every step passed; there is an approval.</summary>
    Approved,

    /// <summary>It was refused, or nobody answered in time.</summary>
    Denied,

    /// <summary>It was withdrawn.</summary>
    Cancelled,

    /// <summary>What was to be approved has changed: a right was revoked, or a rule is another.</summary>
    Voided,
}
