using NodaTime;

namespace Governance.Delegation;

/// <summary>An act that is reserved: its part of each account, and of the related acts.</summary>
internal sealed class Reservation(LedgerAccount[] accounts, Hold[] holds, Money? amount, RelatedActs? related, Instant expiresAt)
{
    private OpenReservations? _register;

    /// <summary>The id; 0 until it is entered in the register.</summary>
    public long Id { get; private set; }

    /// <summary>The amount of the act.</summary>
    public Money? Amount => amount;

    /// <summary>The acts that it belongs with.</summary>
    public RelatedActs? Related => related;

    /// <summary>The instant from which it no longer counts.</summary>
    public Instant ExpiresAt => expiresAt;

    /// <summary>The accounts, in the order in which locks are taken.</summary>
    public LedgerAccount[] Accounts => accounts;

    /// <summary>What it takes from the accounts, in the order of the charges.</summary>
    public Hold[] Holds => holds;

    /// <summary>The group of <see cref="Related"/>; <see langword="null"/> once it is reserved without an amount, since the group may then go before it.</summary>
    public RelatedGroup? Group { get; set; }

    /// <summary>What it adds to the related acts; <see langword="null"/> when it belongs with none, or has no amount.</summary>
    public Hold? RelatedHold { get; set; }

    /// <summary>Whether it is neither settled nor expired. It changes only while one of its locks is held.</summary>
    public bool IsOpen => Volatile.Read(ref _register) is not null;

    /// <summary>What it takes from the accounts, for a snapshot.</summary>
    public IEnumerable<ChargeSnapshot> Charges =>
        from hold in holds
        from account in accounts
        where account.Meter == hold.Meter && account.Terms != BudgetTerms.Unlimited
        select new ChargeSnapshot(account.Name, hold.At, hold.Amount);

    /// <summary>Ends it; exactly one of all callers does.</summary>
    public bool TryClose()
    {
        if (Interlocked.Exchange(ref _register, null) is not { } register)
        {
            return false;
        }

        register.Remove(this);
        return true;
    }

    /// <summary>Ends it because one of its meters saw it expire, and tells the others.</summary>
    public bool TryExpire(Hold seen)
    {
        if (!TryClose())
        {
            return false;
        }

        foreach (var hold in holds)
        {
            if (hold != seen)
            {
                hold.Meter.Return(hold);
            }
        }

        if (RelatedHold is not null && RelatedHold != seen)
        {
            RelatedHold.Meter.Return(RelatedHold);
        }

        return true;
    }

    /// <summary>Lets time pass on all that it touches; all locks are held.</summary>
    public void Advance(Instant at)
    {
        foreach (var account in accounts)
        {
            account.Meter.Advance(at);
        }

        Group?.Advance(at);
    }

    /// <summary>Reserves on all that it touches; all locks are held.</summary>
    public void Reserve(OpenReservations register)
    {
        foreach (var hold in holds)
        {
            hold.At = hold.Meter.Latest;
        }

        if (Group is { } group && amount is { } sum)
        {
            RelatedHold = new(group.MeterOf(sum.Currency), sum.Amount, expiresAt) { At = group.Latest };
        }
        else
        {
            Group = null;
        }

        Restore(register, register.Next());
    }

    /// <summary>Reserves on all that it touches, at the instants that its holds have; all locks are held.</summary>
    public void Restore(OpenReservations register, long id)
    {
        foreach (var hold in holds)
        {
            hold.Owner = this;
            hold.Meter.Reserve(hold);
        }

        if (RelatedHold is { } hanging)
        {
            hanging.Owner = this;
            hanging.Meter.Reserve(hanging);
        }

        // Under the locks, so that whoever sees a hold expire finds the reservation open.
        Id = id;
        _register = register;
        register.Add(this);
    }

    /// <summary>Whether it can come to an amount: not more than what is reserved, of the same currency.</summary>
    public bool Admits(Money actual)
    {
        var isReserved = amount is not null;
        if (actual.Amount < 0 || (amount is { } most && (most.Currency != actual.Currency || actual.Amount > most.Amount)))
        {
            return false;
        }

        foreach (var hold in holds)
        {
            if (hold.Meter.Currency is { } currency)
            {
                isReserved = true;
                if (currency != actual.Currency || actual.Amount > hold.Amount)
                {
                    return false;
                }
            }
        }

        return isReserved;
    }

    /// <summary>Ends it and makes all parts final; all locks are held.</summary>
    public void Commit(Money? actual)
    {
        TryClose();
        foreach (var hold in holds)
        {
            hold.Meter.Commit(hold, hold.Meter.Currency is null || actual is not { } money ? hold.Amount : money.Amount);
        }

        RelatedHold?.Meter.Commit(RelatedHold, actual is { } sum ? sum.Amount : RelatedHold.Amount);
    }

    /// <summary>Ends it and gives all parts back; all locks are held.</summary>
    public void Release()
    {
        TryClose();
        foreach (var hold in holds)
        {
            hold.Meter.Release(hold);
        }

        RelatedHold?.Meter.Release(RelatedHold);
    }
}
