using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Delegation;

/// <summary>What an open reservation takes from an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="At">The instant of the act, as the account saw it.</param>
/// <param name="Amount">The amount in the currency of the budget, or the number of acts.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChargeSnapshot(BudgetAccount Account, Instant At, decimal Amount);
