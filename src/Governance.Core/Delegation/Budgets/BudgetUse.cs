namespace Governance.Delegation;

/// <summary>How much of a budget is used in its period: what was committed and what is reserved.</summary>
/// <param name="Amount">The sum of amounts, for a budget of money; <see langword="null"/> for a budget of acts.</param>
/// <param name="Count">The number of acts, for a budget of acts; <see langword="null"/> for a budget of money.</param>
public readonly record struct BudgetUse(Money? Amount, long? Count);
