using System.Runtime.InteropServices;
using NodaTime;

namespace Governance.Delegation;

/// <summary>A committed act that others may belong with.</summary>
/// <param name="Purpose">The use case.</param>
/// <param name="Counterparty">The other side.</param>
/// <param name="At">The instant of the act, as the ledger saw it.</param>
/// <param name="Amount">The amount, above 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RelatedActSnapshot(UseCaseId Purpose, string Counterparty, Instant At, Money Amount);
