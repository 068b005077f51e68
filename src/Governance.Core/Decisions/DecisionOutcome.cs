namespace Governance.Decisions;

/// <summary>What the caller may do now.</summary>
public enum DecisionOutcome
{
    /// <summary>Nothing: the actor takes no part.</summary>
    Refused,

    /// <summary>Watch and prepare, without effect.</summary>
    ObserveOnly,

    /// <summary>Advise a human, who decides and executes.</summary>
    AdviseOnly,

    /// <summary>Wait for the approval of this exact action.</summary>
    AwaitingApproval,

    /// <summary>Wait for an approved plan that covers the action, or for the approval of this exact action.</summary>
    AwaitingPlan,

    /// <summary>Act.</summary>
    Proceed,
}
