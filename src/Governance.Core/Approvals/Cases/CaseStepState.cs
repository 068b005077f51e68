namespace Governance.Approvals;

/// <summary>Where a step of an approval case stands.</summary>
public enum CaseStepState
{
    /// <summary>It waits for the steps before it.</summary>
    Waiting,

    /// <summary>People are voting.</summary>
    Open,

    /// <summary>Enough agreed.</summary>
    Passed,

    /// <summary>The case was closed before enough agreed.</summary>
    Ended,
}
