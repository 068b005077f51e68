using NodaTime;

namespace Governance.Delegation;

/// <summary>
/// Adds up what counts of one account, or of the related acts of one currency, at the latest instant that it has seen. Who uses it holds its lock;
/// <see cref="Return"/> alone needs none.
/// </summary>
internal abstract class Meter(Currency? currency)
{
    private readonly ExpiryHeap _open = new();
    private Hold? _returned;
    private decimal _used;

    /// <summary>The currency; <see langword="null"/> when it counts acts.</summary>
    public Currency? Currency { get; } = currency;

    /// <summary>The latest instant that it has seen: an earlier one counts as this one.</summary>
    public Instant Latest { get; private set; } = Instant.MinValue;

    /// <summary>What is committed and reserved at <see cref="Latest"/>.</summary>
    public decimal Used
    {
        get
        {
            TakeBack();
            return _used;
        }
    }

    /// <summary>The holds that are reserved.</summary>
    public ReadOnlySpan<Hold> Open
    {
        get
        {
            TakeBack();
            return _open.All;
        }
    }

    /// <summary>What is committed, act by act if it is kept so.</summary>
    public abstract IEnumerable<CommittedUse> Committed { get; }

    /// <summary>Lets time pass: what expired by then no longer counts, here nor on any other meter of its reservation.</summary>
    /// <returns>How many reservations expired.</returns>
    public int Advance(Instant at)
    {
        TakeBack();
        Latest = Instant.Max(Latest, at);
        var expired = 0;
        while (_open.First is { } hold && hold.ExpiresAt <= Latest)
        {
            expired += hold.Owner!.TryExpire(hold) ? 1 : 0;
            Release(hold);
        }

        Roll();
        return expired;
    }

    /// <summary>Reserves at the instant that the hold has.</summary>
    public void Reserve(Hold hold)
    {
        _open.Add(hold);
        Include(hold);
    }

    /// <summary>Counts a hold that was committed, at the instant that it has.</summary>
    public void RestoreCommitted(Hold hold) => Include(hold);

    /// <summary>Makes a hold final, with a lower amount if so wished.</summary>
    public void Commit(Hold hold, decimal amount)
    {
        Close(hold);
        if (amount == 0 && IsIncluded(hold))
        {
            // What came to nothing need not be kept.
            Exclude(hold);
        }
        else if (IsIncluded(hold))
        {
            _used -= hold.Amount - amount;
            hold.Amount = amount;
        }
    }

    /// <summary>Gives a hold back.</summary>
    public void Release(Hold hold)
    {
        Close(hold);
        if (IsIncluded(hold))
        {
            Exclude(hold);
        }
    }

    /// <summary>Tells the meter, without its lock, that a hold was given back elsewhere; it no longer counts from then on.</summary>
    public void Return(Hold hold)
    {
        do
        {
            hold.NextReturned = Volatile.Read(ref _returned);
        }
        while (Interlocked.CompareExchange(ref _returned, hold, hold.NextReturned) != hold.NextReturned);
    }

    /// <summary>What would be committed and reserved at an instant if nothing happened until then. It changes nothing.</summary>
    public abstract decimal UsedAt(Instant at);

    /// <summary>What of the sum will have expired by an instant, among the holds that lie at most so far back.</summary>
    protected decimal ExpiredBy(Instant now, Duration within)
    {
        var expired = 0m;
        if (_open.First is { } first && first.ExpiresAt <= now)
        {
            foreach (var hold in _open.All)
            {
                expired += hold.ExpiresAt <= now && IsIncluded(hold) && now - hold.At < within ? hold.Amount : 0;
            }
        }

        return expired;
    }

    /// <summary>Whether a hold is part of the sum.</summary>
    protected abstract bool IsIncluded(Hold hold);

    /// <summary>Makes a hold part of the sum, unless it lies too far back.</summary>
    protected abstract void Include(Hold hold);

    /// <summary>Takes a hold out of the sum.</summary>
    protected virtual void Exclude(Hold hold) => _used -= hold.Amount;

    /// <summary>Drops what lies too far back by <see cref="Latest"/>.</summary>
    protected abstract void Roll();

    /// <summary>Adds to the sum.</summary>
    protected void Add(decimal amount) => _used += amount;

    /// <summary>Begins a new sum.</summary>
    protected void Clear() => _used = 0;

    private void Close(Hold hold)
    {
        _open.Remove(hold);
        hold.Owner = null;
    }

    private void TakeBack()
    {
        if (Volatile.Read(ref _returned) is null)
        {
            return;
        }

        for (var hold = Interlocked.Exchange(ref _returned, null); hold is not null; hold = hold.NextReturned)
        {
            // It may have expired here by itself in the meantime.
            if (hold.IsOpen)
            {
                Release(hold);
            }
        }
    }
}
