using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Delegation;

/// <summary>What was committed on an account.</summary>
/// <param name="At">The instant of the act, as the account saw it.</param>
/// <param name="Amount">The amount in the currency of the budget, or the number of acts; above 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CommittedUse(Instant At, decimal Amount);
