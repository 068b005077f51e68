using Governance.Delegation;

namespace Governance.Core.Tests.Ledgers;

/// <summary>A reservation that a thread of <see cref="LedgerStress"/> has open.</summary>
internal sealed record StressAct(ReservationId Id, int[] Chain, int Amount, StressFate Fate);
