namespace Governance.Approvals;

/// <summary>What closes an approval case.</summary>
public enum ApprovalCaseTrigger
{
    /// <summary>The last step passed.</summary>
    LastStepPassed,

    /// <summary>A veto holder rejected.</summary>
    Vetoed,

    /// <summary>So many rejected that a step can no longer pass.</summary>
    Rejected,

    /// <summary>The deadline of a step's last level passed.</summary>
    TimedOut,

    /// <summary>Too few are left who may vote on a step.</summary>
    NobodyLeft,

    /// <summary>Somebody withdrew it.</summary>
    Cancelled,

    /// <summary>What was to be approved has changed.</summary>
    Voided,
}
