using NodaTime;

namespace Governance.Delegation;

/// <summary>Writes down what a ledger keeps, while nothing can change it.</summary>
internal static class SnapshotWriter
{
    /// <summary>The snapshot of a ledger. It takes every lock, in the order in which everybody takes them.</summary>
    public static BudgetLedgerSnapshot Write(LedgerState state)
    {
        while (true)
        {
            var gates = Gates(state).ToArray();
            foreach (var gate in gates)
            {
                gate.Enter();
            }

            try
            {
                // Whatever was made before all locks were held may have been used together with what is locked now.
                if (Gates(state).All(gate => gate.IsHeldByCurrentThread))
                {
                    return WriteLocked(state);
                }
            }
            finally
            {
                foreach (var gate in gates)
                {
                    gate.Exit();
                }
            }
        }
    }

    private static IEnumerable<Lock> Gates(LedgerState state) => state.Accounts.InOrder.Prepend(state.Unlimited).Select(account => account.Gate)
        .Concat(state.Related.InOrder.SelectMany(history => history.InOrder).Select(group => group.Gate));

    private static BudgetLedgerSnapshot WriteLocked(LedgerState state)
    {
        var accounts = state.Accounts.InOrder.Where(account => account.Gate.IsHeldByCurrentThread);
        return new()
        {
            LatestUnlimited = state.Unlimited.Meter.Latest is var latest && latest > Instant.MinValue ? latest : null,
            Accounts = accounts.OrderBy(account => account.Name.Delegation.Value, StringComparer.Ordinal)
                .ThenBy(account => account.Name.Budget.Value, StringComparer.Ordinal)
                .Select(Write)
                .ToValueList(),
            Related = state.Related.InOrder.Select(Write).ToValueList(),
            Reservations = state.Reservations.InOrder.Where(IsLocked).Select(Write).ToValueList(),

            // Read last, so that it is not below any of them.
            LastReservation = state.Reservations.Last,
        };
    }

    /// <summary>Whether a reservation is part of the snapshot: what touches only accounts that were made since the locks were taken comes after it.</summary>
    private static bool IsLocked(Reservation reservation) => reservation.Accounts.All(account => account.Gate.IsHeldByCurrentThread);

    private static AccountSnapshot Write(LedgerAccount account) => new()
    {
        Account = account.Name,
        Budget = account.Terms.Budget,
        Latest = account.Meter.Latest,
        Committed = account.Meter.Committed.ToValueList(),
    };

    private static RelatedSnapshot Write(RelatedHistory history)
    {
        var latest = history.See(Instant.MinValue, out var window);
        var acts = new List<RelatedActSnapshot>();
        var forgotten = history.Forgotten;
        foreach (var group in history.InOrder.Where(group => group.Gate.IsHeldByCurrentThread))
        {
            foreach (var meter in group.Meters)
            {
                foreach (var act in meter.Kept)
                {
                    // A group that was not used for a while still keeps what time has overtaken.
                    if (latest - act.At >= window)
                    {
                        forgotten = forgotten is { } known && known >= act.At ? known : act.At;
                    }
                    else if (!act.IsOpen && act.Amount > 0)
                    {
                        acts.Add(new(group.Parties.Purpose, group.Parties.Counterparty, act.At, new(act.Amount, meter.Currency!.Value)));
                    }
                }
            }
        }

        return new() { DecisionType = history.DecisionType, Window = window, Latest = latest, Forgotten = forgotten, Acts = acts.ToValueList() };
    }

    private static ReservationSnapshot Write(Reservation reservation) => new()
    {
        Id = new(reservation.Id),
        ExpiresAt = reservation.ExpiresAt,
        Charges = reservation.Charges.ToValueList(),
        Amount = reservation.Amount,
        Related = reservation.Related,
        RelatedAt = reservation.RelatedHold?.At,
    };
}
