namespace Governance.Delegation;

/// <summary>Names a reservation within its ledger. The default value names none.</summary>
/// <param name="Value">The number, from 1.</param>
public readonly record struct ReservationId(long Value);
