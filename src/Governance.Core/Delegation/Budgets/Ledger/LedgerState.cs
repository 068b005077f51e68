using NodaTime;

namespace Governance.Delegation;

/// <summary>All that a ledger keeps.</summary>
internal sealed class LedgerState(long lastReservation)
{
    /// <summary>The accounts.</summary>
    public LedgerAccounts Accounts { get; } = new();

    /// <summary>The account without a limit that acts without a budget share, so that they are reserved and expire like all others.</summary>
    public LedgerAccount Unlimited { get; } = new(default, BudgetTerms.Unlimited, 0);

    /// <summary>The related acts.</summary>
    public RelatedHistories Related { get; } = new();

    /// <summary>The open reservations.</summary>
    public OpenReservations Reservations { get; } = new(lastReservation);

    /// <summary>Reads a request; its accounts are made when they were never used.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">Receives the limit that holds for each hold.</param>
    /// <param name="refused">The account whose charge makes no sense.</param>
    /// <returns>The reservation, which nothing holds yet; <see langword="null"/> when a charge makes no sense.</returns>
    public Reservation? Prepare(ReservationRequest request, Span<decimal> limits, out BudgetAccount? refused)
    {
        if (!request.Charges.IsEmpty)
        {
            return Accounts.Prepare(request, limits, out refused);
        }

        refused = null;
        limits[0] = BudgetTerms.Unlimited.Limit;
        return new([Unlimited], [new(Unlimited.Meter, 0, request.ExpiresAt)], request.Amount, request.Related, request.ExpiresAt);
    }

    /// <summary>Lets time pass everywhere.</summary>
    /// <returns>How many reservations expired.</returns>
    public int Expire(Instant at)
    {
        var expired = Unlimited.Expire(at);
        foreach (var account in Accounts.InOrder)
        {
            expired += account.Expire(at);
        }

        foreach (var history in Related.InOrder)
        {
            expired += history.Expire(at);
        }

        return expired;
    }
}
