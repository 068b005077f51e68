using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Governance.Delegation;

/// <summary>Makes a ledger's state from a snapshot. A snapshot that no ledger can have written is refused, since a budget would be counted wrongly.</summary>
internal static class SnapshotReader
{
    /// <summary>The state that a snapshot was taken of.</summary>
    /// <exception cref="FormatException">No ledger can have written the snapshot.</exception>
    public static LedgerState Read(BudgetLedgerSnapshot snapshot)
    {
        Check(snapshot.LastReservation >= 0, "the number of the last reservation is below 0");
        var state = new LedgerState(snapshot.LastReservation);
        state.Unlimited.Meter.Advance(snapshot.LatestUnlimited ?? Instant.MinValue);
        foreach (var account in snapshot.Accounts)
        {
            Read(state, account);
        }

        foreach (var related in snapshot.Related)
        {
            Read(state, related);
        }

        foreach (var reservation in snapshot.Reservations)
        {
            Read(state, reservation);
        }

        return state;
    }

    private static void Read(LedgerState state, AccountSnapshot written)
    {
        var name = $"`{written.Account.Delegation}/{written.Account.Budget}`";
        var terms = BudgetTerms.Read(written.Account, written.Budget);
        Check(terms is not null, $"the budget of the account {name} makes no sense");
        Check(state.Accounts.Find(written.Account) is null, $"the account {name} is written twice");
        var meter = state.Accounts.Open(written.Account, terms).Meter;
        meter.Advance(written.Latest);
        foreach (var use in written.Committed)
        {
            Check(use.At <= meter.Latest && use.Amount > 0 && IsAmount(use.Amount, meter.Currency), $"a use of the account {name} makes no sense");
            meter.RestoreCommitted(new(meter, use.Amount, Instant.MaxValue) { At = use.At });
        }
    }

    private static void Read(LedgerState state, RelatedSnapshot written)
    {
        Check(written.Window > Duration.Zero, $"the window of the related acts of `{written.DecisionType}` makes no sense");
        Check(state.Related.Find(written.DecisionType) is null, $"the related acts of `{written.DecisionType}` are written twice");
        var history = state.Related.Open(new(written.DecisionType, default, string.Empty, written.Window));
        history.See(written.Latest, out _);
        history.Forget(written.Forgotten);
        foreach (var act in written.Acts)
        {
            Check(act.At <= written.Latest && act.Amount.Amount > 0, $"a related act of `{written.DecisionType}` makes no sense");

            // Its meter has seen no instant yet: what time has overtaken leaves it at its next use, as it would have.
            var meter = history.Open(new(act.Purpose, act.Counterparty)).MeterOf(act.Amount.Currency);
            meter.RestoreCommitted(new(meter, act.Amount.Amount, Instant.MaxValue) { At = act.At });
        }
    }

    private static void Read(LedgerState state, ReservationSnapshot written)
    {
        var id = written.Id.Value;
        Check(id >= 1 && id <= state.Reservations.Last, $"the reservation {id} has no number that was given out");
        Check(state.Reservations.Find(written.Id) is null, $"the reservation {id} is written twice");
        var accounts = written.Charges.Select(charge => AccountOf(state, charge, id)).ToArray();
        Check(accounts.Distinct().Count() == accounts.Length, $"the reservation {id} charges an account twice");
        var holds = written.Charges.Select((charge, i) => new Hold(accounts[i].Meter, charge.Amount, written.ExpiresAt) { At = charge.At }).ToArray();
        if (accounts is [])
        {
            (accounts, holds) = ([state.Unlimited], [new(state.Unlimited.Meter, 0, written.ExpiresAt)]);
        }

        LedgerAccounts.Sort(accounts);
        var reservation = new Reservation(accounts, holds, written.Amount, written.Related, written.ExpiresAt);
        if (written.Related is { } related)
        {
            ReadRelated(state, reservation, related, written.RelatedAt);
        }

        reservation.Restore(state.Reservations, id);
    }

    private static void ReadRelated(LedgerState state, Reservation reservation, RelatedActs related, Instant? at)
    {
        var history = state.Related.Find(related.DecisionType);
        Check(history is not null && related.Window > Duration.Zero, $"the related acts of `{related.DecisionType}` are not written");
        if (reservation.Amount is { } amount)
        {
            var instant = at ?? Instant.MaxValue;
            Check(instant <= history.LatestOf(Instant.MinValue), "a reservation does not say when it counts among the related acts");
            reservation.Group = history.Open(new(related.Purpose, related.Counterparty));
            reservation.RelatedHold = new(reservation.Group.MeterOf(amount.Currency), amount.Amount, reservation.ExpiresAt) { At = instant };
        }
    }

    private static LedgerAccount AccountOf(LedgerState state, ChargeSnapshot charge, long reservation)
    {
        var account = state.Accounts.Find(charge.Account);
        Check(
            account is not null && charge.At <= account.Meter.Latest && IsAmount(charge.Amount, account.Meter.Currency),
            $"a charge of the reservation {reservation} makes no sense");
        return account;
    }

    private static bool IsAmount(decimal amount, Currency? currency) =>
        amount >= 0 && (currency is null ? decimal.IsInteger(amount) : Money.IsValidAmount(amount));

    private static void Check([DoesNotReturnIf(false)] bool condition, string problem)
    {
        if (!condition)
        {
            throw new FormatException($"This is no snapshot of a ledger: {problem}.");
        }
    }
}
