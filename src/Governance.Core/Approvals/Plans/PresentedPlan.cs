namespace Governance.Approvals;

/// <summary>A plan as it is presented with a request: with its approvals, and what has been done of it.</summary>
public sealed record PresentedPlan
{
    /// <summary>The plan.</summary>
    public required ActionPlan Plan { get; init; }

    /// <summary>Its approvals: one for each protocol that is demanded.</summary>
    public required ValueList<Approval> Approvals { get; init; }

    /// <summary>How many times each action has been done, in the order of the plan's actions. It must be told: another number of entries than actions covers nothing.</summary>
    public required ValueList<int> Done { get; init; }
}
