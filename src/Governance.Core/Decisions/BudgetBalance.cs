using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>A budget of the chain that carries a decision: what is used of it, what the act takes, and what is then left.</summary>
/// <remarks>It says what was known when it was decided. Only a reservation holds it (<see cref="IBudgetLedger.Reserve"/>).</remarks>
/// <param name="Account">The rule and its budget.</param>
/// <param name="Budget">The budget.</param>
/// <param name="Use">What is used of it in its period, before the act.</param>
/// <param name="Charge">What the act takes from it.</param>
/// <param name="LeftAmount">What is left after the act, for a budget of money; <see langword="null"/> for a budget of acts.</param>
/// <param name="LeftCount">How many acts are left after this one, for a budget of acts; <see langword="null"/> for a budget of money.</param>
public sealed record BudgetBalance(BudgetAccount Account, Budget Budget, BudgetUse Use, BudgetCharge Charge, Money? LeftAmount, long? LeftCount);
