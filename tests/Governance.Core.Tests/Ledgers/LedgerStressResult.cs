using System.Globalization;

namespace Governance.Core.Tests.Ledgers;

/// <summary>What many threads did to a ledger.</summary>
/// <param name="Threads">How many there were.</param>
/// <param name="Reservations">How many reservations they asked for.</param>
/// <param name="Refused">How many of them were refused.</param>
/// <param name="Elapsed">The time that they took, their own counting included.</param>
/// <param name="Overshoots">How often more was held than a budget allows.</param>
/// <param name="Lost">How many accounts do not show what was committed, and how many reservations could not be settled in time or remain.</param>
internal sealed record LedgerStressResult(int Threads, int Reservations, long Refused, TimeSpan Elapsed, long Overshoots, long Lost)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Threads} threads, {Reservations:N0} reservations, {Refused:N0} refused, {Elapsed.TotalSeconds:N2} s, {Reservations / Elapsed.TotalSeconds:N0} per second, {Overshoots} overshoots, {Lost} lost");
}
