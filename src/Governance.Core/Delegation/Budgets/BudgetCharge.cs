namespace Governance.Delegation;

/// <summary>What an act takes from one budget.</summary>
/// <param name="Account">The account.</param>
/// <param name="Budget">The budget of the account.</param>
/// <param name="Amount">The amount, for a budget of money; <see langword="null"/> for a budget of acts, of which it takes one.</param>
public sealed record BudgetCharge(BudgetAccount Account, Budget Budget, Money? Amount);
