namespace Governance.Approvals;

/// <summary>One action of a plan: what may be done, on what, where, up to which amount, how many times.</summary>
public sealed record PlannedAction
{
    /// <summary>The decision type, or group.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The resources on which it may be done.</summary>
    public required ResourceScope Resource { get; init; }

    /// <summary>The unit in which it may be done, units below included.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The greatest amount of one action; <see langword="null"/> when the action has no amount, and a request with one is then a deviation.</summary>
    public Money? AmountLimit { get; init; }

    /// <summary>How many times it may be done; at least 1.</summary>
    public required int Times { get; init; }
}
