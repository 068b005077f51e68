using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>An act of the <see cref="PlainLedger"/>.</summary>
internal sealed class PlainAct(ReservationRequest request)
{
    /// <summary>What acts without a budget share.</summary>
    public const string NoBudget = "no budget";

    public ReservationRequest Request => request;

    public Money? Amount => request.Amount;

    public long Id { get; private set; }

    public PlainActState State { get; set; }

    public Money? Actual { get; set; }

    public Dictionary<BudgetAccount, Instant> At { get; } = [];

    public Instant RelatedAt { get; private set; }

    /// <summary>All that it touches.</summary>
    public IEnumerable<object> Places
    {
        get
        {
            IEnumerable<object> accounts = request.Charges.Select(charge => (object)charge.Account);
            IEnumerable<object> related = request.Related is { } acts ? [acts] : [];
            return accounts.DefaultIfEmpty(NoBudget).Concat(related);
        }
    }

    public void Enter(long id, Dictionary<object, Instant> seen)
    {
        Id = id;
        foreach (var charge in request.Charges)
        {
            At[charge.Account] = seen[charge.Account];
        }

        RelatedAt = request.Related is { } related ? seen[related.DecisionType] : default;
    }

    public bool CountsAt(Instant now) => State == PlainActState.Committed || (State == PlainActState.Open && request.ExpiresAt > now);

    public bool BelongsTo(RelatedActs acts) =>
        request.Related is { } own && Amount is not null
        && (own.DecisionType, own.Purpose, own.Counterparty) == (acts.DecisionType, acts.Purpose, acts.Counterparty);

    /// <summary>Without an amount it lies on no sum of related acts.</summary>
    public bool LiesOn(object place) => place is RelatedActs acts ? BelongsTo(acts) : Places.Contains(place);
}
