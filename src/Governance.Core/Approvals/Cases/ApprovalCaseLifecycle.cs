namespace Governance.Approvals;

/// <summary>The life of an approval case: it is opened, and closed once. Only the vote that passes the last step approves; time can only deny.</summary>
public static class ApprovalCaseLifecycle
{
    /// <summary>The states of a case and the ways between them.</summary>
    public static Lifecycle<ApprovalCaseState, ApprovalCaseTrigger> Transitions { get; } = new(
        ApprovalCaseState.Open,
        Enum.GetValues<ApprovalCaseState>().Select(s => new LifecycleState<ApprovalCaseState>(s, s.DisplayName, s != ApprovalCaseState.Open)).ToValueList(),
        [
            Closing(ApprovalCaseTrigger.LastStepPassed, ApprovalCaseState.Approved),
            Closing(ApprovalCaseTrigger.Vetoed, ApprovalCaseState.Denied),
            Closing(ApprovalCaseTrigger.Rejected, ApprovalCaseState.Denied),
            Closing(ApprovalCaseTrigger.TimedOut, ApprovalCaseState.Denied),
            Closing(ApprovalCaseTrigger.NobodyLeft, ApprovalCaseState.Denied),
            Closing(ApprovalCaseTrigger.Cancelled, ApprovalCaseState.Cancelled),
            Closing(ApprovalCaseTrigger.Voided, ApprovalCaseState.Voided),
        ]);

    private static Transition<ApprovalCaseState, ApprovalCaseTrigger> Closing(ApprovalCaseTrigger trigger, ApprovalCaseState to) =>
        new(ApprovalCaseState.Open, trigger, to, trigger.DisplayName);
}
