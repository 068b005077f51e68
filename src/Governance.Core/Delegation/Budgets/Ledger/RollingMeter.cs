using NodaTime;

namespace Governance.Delegation;

/// <summary>Adds up over a window of fixed length that ends at the latest instant. It keeps each act for as long as the window holds it.</summary>
internal sealed class RollingMeter(Currency? currency, Duration window) : Meter(currency)
{
    private Hold? _oldest;
    private Hold? _newest;

    /// <summary>The length of the window.</summary>
    public Duration Window { get; private set; } = window;

    /// <summary>The instant of the latest act that has left the window; <see langword="null"/> when none has.</summary>
    public Instant? Forgotten { get; private set; }

    /// <summary>The instant of the latest act that it keeps; <see langword="null"/> when it keeps none.</summary>
    public Instant? Newest => _newest?.At;

    public override IEnumerable<CommittedUse> Committed
    {
        get
        {
            for (var hold = _oldest; hold is not null; hold = hold.Next)
            {
                if (!hold.IsOpen)
                {
                    yield return new(hold.At, hold.Amount);
                }
            }
        }
    }

    /// <summary>Lengthens the window; what has left it stays out.</summary>
    public void Lengthen(Duration window) => Window = Duration.Max(Window, window);

    public override decimal UsedAt(Instant at) => UsedAt(at, Window);

    /// <summary>As <see cref="UsedAt(Instant)"/>, over a window of another length.</summary>
    public decimal UsedAt(Instant at, Duration window)
    {
        var now = Instant.Max(Latest, at);
        var used = Used - ExpiredBy(now, window);
        for (var hold = _oldest; hold is not null && now - hold.At >= window; hold = hold.Next)
        {
            used -= hold.Amount;
        }

        return used;
    }

    protected override bool IsIncluded(Hold hold) => hold.IsListed;

    protected override void Include(Hold hold)
    {
        if (Latest - hold.At >= Window)
        {
            return;
        }

        Add(hold.Amount);

        // At the end, unless a snapshot is read.
        var before = _newest;
        while (before is not null && before.At > hold.At)
        {
            before = before.Previous;
        }

        var after = before is null ? _oldest : before.Next;
        (hold.Previous, hold.Next, hold.IsListed) = (before, after, true);
        Link(before, hold);
        LinkBack(after, hold);
    }

    protected override void Exclude(Hold hold)
    {
        base.Exclude(hold);
        Link(hold.Previous, hold.Next);
        LinkBack(hold.Next, hold.Previous);
        (hold.Previous, hold.Next, hold.IsListed) = (null, null, false);
    }

    protected override void Roll()
    {
        while (_oldest is { } hold && Latest - hold.At >= Window)
        {
            Forgotten = hold.At;
            Exclude(hold);
        }
    }

    private void Link(Hold? before, Hold? hold)
    {
        if (before is null)
        {
            _oldest = hold;
        }
        else
        {
            before.Next = hold;
        }
    }

    private void LinkBack(Hold? after, Hold? hold)
    {
        if (after is null)
        {
            _newest = hold;
        }
        else
        {
            after.Previous = hold;
        }
    }
}
