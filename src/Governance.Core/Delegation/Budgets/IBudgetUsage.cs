using NodaTime;

namespace Governance.Delegation;

/// <summary>Tells how much of budgets is used. A decision reads it; <see cref="IBudgetLedger"/> keeps it.</summary>
public interface IBudgetUsage
{
    /// <summary>What is used of a budget in the period that holds an instant; <see langword="null"/> when that is not known, and the budget then covers nothing.</summary>
    /// <param name="account">The account.</param>
    /// <param name="budget">The budget of the account.</param>
    /// <param name="at">The instant.</param>
    BudgetUse? Find(BudgetAccount account, Budget budget, Instant at);

    /// <summary>The amounts of the acts that an act belongs with, summed by currency: empty when there are none, <see langword="null"/> when it is not known.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="at">The instant of the act at hand, which is not among them.</param>
    ValueList<Money>? FindRelated(RelatedActs acts, Instant at);
}
