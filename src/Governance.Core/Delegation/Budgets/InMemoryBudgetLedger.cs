using NodaTime;

namespace Governance.Delegation;

/// <summary>A budget ledger in memory. It is thread-safe: calls on different accounts do not wait for one another.</summary>
/// <remarks>
/// <para>An account that was never used has a use of 0. What counts in a period is what was reserved in it, whenever it is committed.</para>
/// <para>
/// The first use of an account settles how its use adds up. Later calls may change the limit of its budget; a budget with another period, window,
/// time zone or currency is another budget and needs another id: under the old one its use is not known, and nothing can be reserved on it. The same
/// holds for a budget that makes no sense, or whose time zone is not known, and no account may be charged twice by one act.
/// </para>
/// <para>
/// A reservation expires when a call that touches one of its accounts, or its related acts, comes with an instant from its end on. It then counts on none
/// of them. <see cref="Find"/> and <see cref="FindRelated"/> look ahead to their instant and change nothing; every other call lets time pass on what it
/// touches, refused or not. The related acts of a decision type share their time, and so do the acts that no budget limits.
/// </para>
/// <para>
/// It keeps open reservations, the acts that lie within a rolling or splitting window, and one sum for every other account; all else is let go as time
/// passes. When the splitting window of a decision type is lengthened, its related acts are therefore not known until the longer window has passed once.
/// </para>
/// </remarks>
public sealed class InMemoryBudgetLedger : IBudgetLedger
{
    private const int UsualCharges = 8;
    private readonly LedgerState _state;

    /// <summary>Makes an empty ledger.</summary>
    public InMemoryBudgetLedger() => _state = new(lastReservation: 0);

    /// <summary>Makes a ledger that goes on where another was when the snapshot was taken.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="FormatException">No ledger can have written the snapshot.</exception>
    public InMemoryBudgetLedger(BudgetLedgerSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _state = SnapshotReader.Read(snapshot);
    }

    /// <inheritdoc/>
    public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return _state.Accounts.Find(account) is { } known
            ? known.TermsOf(budget)?.UseOf(known.UsedAt(at))
            : BudgetTerms.Read(account, budget)?.UseOf(0);
    }

    /// <inheritdoc/>
    public ValueList<Money>? FindRelated(RelatedActs acts, Instant at)
    {
        ArgumentNullException.ThrowIfNull(acts);
        if (acts.Window <= Duration.Zero)
        {
            return null;
        }

        return _state.Related.Find(acts.DecisionType) is { } history ? history.SumsAt(acts, at) : ValueList.Create<Money>([]);
    }

    /// <inheritdoc/>
    public ReservationResult Reserve(ReservationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!ReservationForm.MakesSense(request))
        {
            return new(null, ReservationRefusal.Invalid, null);
        }

        var charges = request.Charges.Count;
        Span<decimal> limits = charges <= UsualCharges ? stackalloc decimal[UsualCharges] : new decimal[charges];
        if (_state.Prepare(request, limits, out var refused) is not { } reservation)
        {
            return new(null, ReservationRefusal.Invalid, refused);
        }

        if (request.Related is not { } related)
        {
            using var locks = new HeldLocks(reservation.Accounts, null);
            return Reserve(reservation, request, limits);
        }

        var (history, parties) = (_state.Related.Open(related), new RelatedParties(related.Purpose, related.Counterparty));
        while (true)
        {
            var group = history.Open(parties);
            using var locks = new HeldLocks(reservation.Accounts, group);
            if (!group.IsDropped)
            {
                reservation.Group = group;
                return Reserve(reservation, request, limits);
            }
        }
    }

    /// <inheritdoc/>
    public SettlementOutcome Commit(ReservationId id, Instant at, Money? actual = null)
    {
        if (_state.Reservations.Find(id) is not { } reservation)
        {
            return SettlementOutcome.NotOpen;
        }

        using var locks = new HeldLocks(reservation.Accounts, reservation.Group);
        reservation.Advance(at);
        if (!reservation.IsOpen)
        {
            return SettlementOutcome.NotOpen;
        }

        if (actual is { } money && !reservation.Admits(money))
        {
            return SettlementOutcome.InvalidAmount;
        }

        reservation.Commit(actual);
        return SettlementOutcome.Done;
    }

    /// <inheritdoc/>
    public SettlementOutcome Release(ReservationId id, Instant at)
    {
        if (_state.Reservations.Find(id) is not { } reservation)
        {
            return SettlementOutcome.NotOpen;
        }

        using var locks = new HeldLocks(reservation.Accounts, reservation.Group);
        reservation.Advance(at);
        if (!reservation.IsOpen)
        {
            return SettlementOutcome.NotOpen;
        }

        reservation.Release();
        return SettlementOutcome.Done;
    }

    /// <inheritdoc/>
    public int Expire(Instant at) => _state.Expire(at);

    /// <summary>All that the ledger keeps at this moment. Other calls wait meanwhile.</summary>
    public BudgetLedgerSnapshot TakeSnapshot() => SnapshotWriter.Write(_state);

    /// <summary>Reserves on all accounts or on none, with all locks held.</summary>
    private ReservationResult Reserve(Reservation reservation, ReservationRequest request, ReadOnlySpan<decimal> limits)
    {
        reservation.Advance(request.At);
        var holds = reservation.Holds;
        for (var i = 0; i < holds.Length; i++)
        {
            if (holds[i].Meter.Latest >= request.ExpiresAt)
            {
                return new(null, ReservationRefusal.Invalid, AccountOf(request, i));
            }
        }

        if (reservation.Group is { } group && group.Refuses(request) is var refusal and not ReservationRefusal.None)
        {
            return new(null, refusal, null);
        }

        for (var i = 0; i < holds.Length; i++)
        {
            if (holds[i].Meter.Used + holds[i].Amount > limits[i])
            {
                return new(null, ReservationRefusal.Exhausted, AccountOf(request, i));
            }
        }

        reservation.Reserve(_state.Reservations);
        return new(new ReservationId(reservation.Id), ReservationRefusal.None, null);
    }

    private static BudgetAccount? AccountOf(ReservationRequest request, int hold) => hold < request.Charges.Count ? request.Charges[hold].Account : null;
}
