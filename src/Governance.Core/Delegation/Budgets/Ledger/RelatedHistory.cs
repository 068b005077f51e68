using System.Collections.Concurrent;
using NodaTime;

namespace Governance.Delegation;

/// <summary>The acts of one decision type that may belong together, for as long as its longest window reaches back. Time never runs backwards within it.</summary>
internal sealed class RelatedHistory(DecisionTypeId decisionType)
{
    private readonly ConcurrentDictionary<RelatedParties, RelatedGroup> _groups = new();
    private readonly ConcurrentQueue<RelatedGroup> _inspected = new();
    private readonly Lock _gate = new();
    private Instant _latest = Instant.MinValue;
    private Duration _window;
    private Instant? _forgotten;

    /// <summary>The decision type.</summary>
    public DecisionTypeId DecisionType => decisionType;

    /// <summary>The longest window that was ever asked for.</summary>
    public Duration Window
    {
        get
        {
            lock (_gate)
            {
                return _window;
            }
        }
    }

    /// <summary>The instant of the latest act that was let go; <see langword="null"/> when none was.</summary>
    public Instant? Forgotten
    {
        get
        {
            lock (_gate)
            {
                return _forgotten;
            }
        }
    }

    /// <summary>The groups, by purpose and counterparty.</summary>
    public IEnumerable<RelatedGroup> InOrder => _groups.Select(pair => pair.Value)
        .OrderBy(group => group.Parties.Purpose.Value, StringComparer.Ordinal).ThenBy(group => group.Parties.Counterparty, StringComparer.Ordinal);

    /// <summary>The latest instant seen, or the given one when it is later. It changes nothing.</summary>
    public Instant LatestOf(Instant at)
    {
        lock (_gate)
        {
            return Instant.Max(_latest, at);
        }
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="window">Receives the longest window.</param>
    /// <returns>The latest instant seen.</returns>
    public Instant See(Instant at, out Duration window)
    {
        lock (_gate)
        {
            window = _window;
            return _latest = Instant.Max(_latest, at);
        }
    }

    /// <summary>Keeps acts for a window from now on.</summary>
    public void Keep(Duration window)
    {
        lock (_gate)
        {
            _window = Duration.Max(_window, window);
        }
    }

    /// <summary>Remembers that acts up to an instant were let go.</summary>
    public void Forget(Instant? at)
    {
        if (at is { } instant)
        {
            lock (_gate)
            {
                _forgotten = _forgotten is { } known && known >= instant ? known : instant;
            }
        }
    }

    /// <summary>Whether it has kept all that a window holds. It has not after the window was lengthened, until time has made up for it.</summary>
    public bool Knows(Instant now, Duration window) => Forgotten is not { } forgotten || now - forgotten >= window;

    /// <summary>The sums of related acts at an instant; <see langword="null"/> when they are not known. It changes nothing.</summary>
    public ValueList<Money>? SumsAt(RelatedActs acts, Instant at)
    {
        if (Find(new(acts.Purpose, acts.Counterparty)) is not { } group)
        {
            return Knows(LatestOf(at), acts.Window) ? ValueList.Create<Money>([]) : null;
        }

        lock (group.Gate)
        {
            var now = LatestOf(at);
            return Knows(now, acts.Window) ? group.SumsAt(now, acts.Window) : null;
        }
    }

    /// <summary>A group; <see langword="null"/> when it has none.</summary>
    public RelatedGroup? Find(RelatedParties parties) => _groups.GetValueOrDefault(parties);

    /// <summary>A group, made when there is none. The caller holds no lock of a group.</summary>
    public RelatedGroup Open(RelatedParties parties)
    {
        if (Find(parties) is { } known)
        {
            return known;
        }

        // Two before each new one: so there are never many more groups than there are in use.
        Inspect();
        Inspect();
        var made = new RelatedGroup(this, parties);
        var group = _groups.GetOrAdd(parties, made);
        if (group == made)
        {
            _inspected.Enqueue(group);
        }

        return group;
    }

    /// <summary>Lets time pass for every group, and lets go of those of which nothing counts any more.</summary>
    /// <returns>How many reservations expired.</returns>
    public int Expire(Instant at)
    {
        See(at, out _);
        var expired = 0;
        foreach (var pair in _groups)
        {
            lock (pair.Value.Gate)
            {
                expired += pair.Value.Advance(at);
            }
        }

        for (var left = _inspected.Count; left > 0; left--)
        {
            Inspect();
        }

        return expired;
    }

    private void Inspect()
    {
        if (!_inspected.TryDequeue(out var group))
        {
            return;
        }

        lock (group.Gate)
        {
            if (group.IsOver(See(Instant.MinValue, out var window), window))
            {
                group.IsDropped = true;
                _groups.TryRemove(new(group.Parties, group));
                foreach (var meter in group.Meters)
                {
                    Forget(meter.Newest);
                    Forget(meter.Forgotten);
                }

                return;
            }
        }

        _inspected.Enqueue(group);
    }
}
