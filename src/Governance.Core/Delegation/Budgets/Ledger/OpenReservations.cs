using System.Collections.Concurrent;

namespace Governance.Delegation;

/// <summary>The reservations of a ledger that are neither settled nor expired, by number.</summary>
internal sealed class OpenReservations(long last)
{
    private readonly ConcurrentDictionary<long, Reservation> _reservations = new();
    private long _last = last;

    /// <summary>The number that was given out last.</summary>
    public long Last => Interlocked.Read(ref _last);

    /// <summary>All of them, by number.</summary>
    public IEnumerable<Reservation> InOrder => _reservations.Select(pair => pair.Value).OrderBy(reservation => reservation.Id);

    /// <summary>Gives out the next number.</summary>
    public long Next() => Interlocked.Increment(ref _last);

    /// <summary>A reservation; <see langword="null"/> when it is not open.</summary>
    public Reservation? Find(ReservationId id) => _reservations.GetValueOrDefault(id.Value);

    /// <summary>Adds a reservation.</summary>
    public void Add(Reservation reservation) => _reservations[reservation.Id] = reservation;

    /// <summary>Drops a reservation.</summary>
    public void Remove(Reservation reservation) => _reservations.TryRemove(reservation.Id, out _);
}
