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
        Committed = Sorted(account.Meter).ToValueList(),
    };

    private static RelatedSnapshot Write(RelatedHistory history)
    {
        var latest = history.See(Instant.MinValue, out var window);

        // A group that was not used for a while still keeps what time has overtaken.
        var acts = history.InOrder.Where(related => related.Gate.IsHeldByCurrentThread).SelectMany(Acts).ToLookup(act => latest - act.At < window);
        return new()
        {
            DecisionType = history.DecisionType,
            Window = window,
            Latest = latest,
            Forgotten = acts[false].Select(act => (Instant?)act.At).Append(history.Forgotten).Max(),
            Acts = acts[true].ToValueList(),
        };
    }

    private static IEnumerable<RelatedActSnapshot> Acts(RelatedGroup related) =>
        from meter in related.Meters
        from act in Sorted(meter)
        select new RelatedActSnapshot(related.Parties.Purpose, related.Parties.Counterparty, act.At, new(act.Amount, meter.Currency!.Value));

    private static ReservationSnapshot Write(Reservation reservation) => new()
    {
        Id = new(reservation.Id),
        ExpiresAt = reservation.ExpiresAt,
        Charges = reservation.Charges.ToValueList(),
        Amount = reservation.Amount,
        Related = reservation.Related,
        RelatedAt = reservation.RelatedHold?.At,
    };

    /// <summary>By instant; those of one instant have no order of their own, and equal ledgers shall have equal snapshots.</summary>
    private static IOrderedEnumerable<CommittedUse> Sorted(Meter meter) => meter.Committed.OrderBy(use => use.At).ThenBy(use => use.Amount);
}
