using NodaTime;

namespace Governance.Delegation;

/// <summary>The use of budgets as it was written down at one instant, such as in a request file or an audit record. What is not written is not known.</summary>
public sealed record RecordedUsage : IBudgetUsage
{
    /// <summary>What is used of each budget.</summary>
    public ValueList<RecordedBudgetUse> Budgets { get; init; }

    /// <summary>The amounts of the acts that the act at hand belongs with; <see langword="null"/> when it is not known.</summary>
    public ValueList<Money>? Related { get; init; }

    /// <inheritdoc/>
    public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at)
    {
        foreach (var use in Budgets)
        {
            if (use.Delegation == account.Delegation && use.Budget == account.Budget)
            {
                return new BudgetUse(use.Amount, use.Count);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => Related;
}
