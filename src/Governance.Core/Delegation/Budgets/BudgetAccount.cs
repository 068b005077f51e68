namespace Governance.Delegation;

/// <summary>Names one budget of one delegation rule.</summary>
/// <param name="Delegation">The rule.</param>
/// <param name="Budget">The budget within the rule.</param>
public readonly record struct BudgetAccount(DelegationId Delegation, BudgetId Budget);
