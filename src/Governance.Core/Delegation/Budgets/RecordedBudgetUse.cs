namespace Governance.Delegation;

/// <summary>What is used of one budget in its period, as somebody wrote it down.</summary>
public sealed record RecordedBudgetUse
{
    /// <summary>The delegation rule.</summary>
    public required DelegationId Delegation { get; init; }

    /// <summary>The budget within the rule.</summary>
    public required BudgetId Budget { get; init; }

    /// <summary>The sum of amounts, for a budget of money.</summary>
    public Money? Amount { get; init; }

    /// <summary>The number of acts, for a budget of acts.</summary>
    public int? Count { get; init; }
}
