using System.Diagnostics;

namespace Governance.Approvals;

/// <summary>The names of the states of an approval case.</summary>
public static class ApprovalCaseStates
{
    extension(ApprovalCaseState state)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => state switch
        {
            ApprovalCaseState.Open => new("open", "ouvert"),
            ApprovalCaseState.Approved => new("approved", "approuvé"),
            ApprovalCaseState.Denied => new("denied", "refusé"),
            ApprovalCaseState.Cancelled => new("withdrawn", "retiré"),
            ApprovalCaseState.Voided => new("void", "caduc"),
            _ => throw new UnreachableException(),
        };
    }
}
