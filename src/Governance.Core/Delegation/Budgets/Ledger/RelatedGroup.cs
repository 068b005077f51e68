using NodaTime;

namespace Governance.Delegation;

/// <summary>The acts of one decision type that belong together, added up by currency.</summary>
internal sealed class RelatedGroup(RelatedHistory history, RelatedParties parties)
{
    private readonly List<RollingMeter> _meters = [];

    /// <summary>Guards everything here.</summary>
    public Lock Gate { get; } = new();

    /// <summary>What the acts have in common.</summary>
    public RelatedParties Parties => parties;

    /// <summary>Whether the history has let go of it: who finds it then looks again.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The meters, by currency code.</summary>
    public IReadOnlyList<RollingMeter> Meters => _meters;

    /// <summary>The latest instant that it has seen.</summary>
    public Instant Latest { get; private set; } = Instant.MinValue;

    /// <summary>Whether nothing in it counts at an instant or later, and nothing is open.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="window">The longest window.</param>
    public bool IsOver(Instant now, Duration window) =>
        _meters.TrueForAll(meter => meter.Open.IsEmpty && (meter.Newest is not { } newest || now - newest >= window));

    /// <summary>Lets time pass.</summary>
    /// <returns>How many reservations expired.</returns>
    public int Advance(Instant at)
    {
        Latest = history.See(at, out var window);
        var expired = 0;
        foreach (var meter in _meters)
        {
            meter.Lengthen(window);
            expired += meter.Advance(Latest);
            history.Forget(meter.Forgotten);
        }

        return expired;
    }

    /// <summary>The meter of a currency.</summary>
    public RollingMeter MeterOf(Currency currency)
    {
        var at = 0;
        for (; at < _meters.Count; at++)
        {
            var known = _meters[at].Currency!.Value;
            if (known == currency)
            {
                return _meters[at];
            }

            if (string.CompareOrdinal(known.Code, currency.Code) > 0)
            {
                break;
            }
        }

        var meter = new RollingMeter(currency, history.Window);
        meter.Advance(Latest);
        _meters.Insert(at, meter);
        return meter;
    }

    /// <summary>Why a reservation is refused that would add to the acts.</summary>
    public ReservationRefusal Refuses(ReservationRequest request)
    {
        if (Latest >= request.ExpiresAt)
        {
            return ReservationRefusal.Invalid;
        }

        var window = request.Related!.Window;
        if (!history.Knows(Latest, window))
        {
            return ReservationRefusal.Stale;
        }

        foreach (var meter in _meters)
        {
            if (meter.UsedAt(Latest, window) > Seen(request.RelatedSeen, meter.Currency!.Value))
            {
                return ReservationRefusal.Stale;
            }

            if (request.Amount is { } money && money.Currency == meter.Currency && meter.Used + money.Amount > Money.MaxAmount)
            {
                return ReservationRefusal.Invalid;
            }
        }

        return ReservationRefusal.None;
    }

    /// <summary>The sums above 0.</summary>
    public ValueList<Money> SumsAt(Instant now, Duration window)
    {
        var sums = new List<Money>(_meters.Count);
        foreach (var meter in _meters)
        {
            if (meter.UsedAt(now, window) is > 0 and var sum)
            {
                sums.Add(new Money(sum, meter.Currency!.Value));
            }
        }

        return sums.ToValueList();
    }

    private static decimal Seen(ValueList<Money> sums, Currency currency)
    {
        foreach (var sum in sums)
        {
            if (sum.Currency == currency)
            {
                return sum.Amount;
            }
        }

        return 0;
    }
}
