using NodaTime;

namespace Governance.Delegation;

/// <summary>All that a ledger kept at one moment, for an application to store. A ledger made from it goes on as the first one would have.</summary>
public sealed record BudgetLedgerSnapshot
{
    /// <summary>The number of the last reservation, from 0: the next one gets the number after it.</summary>
    public required long LastReservation { get; init; }

    /// <summary>The latest instant seen for acts that no budget limits; <see langword="null"/> when there were none.</summary>
    public Instant? LatestUnlimited { get; init; }

    /// <summary>The accounts, by name.</summary>
    public ValueList<AccountSnapshot> Accounts { get; init; }

    /// <summary>The related acts, by decision type.</summary>
    public ValueList<RelatedSnapshot> Related { get; init; }

    /// <summary>The open reservations, by number.</summary>
    public ValueList<ReservationSnapshot> Reservations { get; init; }
}
