using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>The ledger as its documentation says it: it keeps every act for ever and adds up anew for each question, with one thread and no thought of speed.</summary>
internal sealed class PlainLedger : IBudgetLedger
{
    private readonly Dictionary<BudgetAccount, Budget> _budgets = [];
    private readonly Dictionary<object, Instant> _seen = [];
    private readonly List<PlainAct> _acts = [];

    public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at)
    {
        if (!IsUsable(account, budget))
        {
            return null;
        }

        var used = Used(account, budget, Now(account, at));
        return budget.Amount is { } limit ? new(new Money(used, limit.Currency), null) : new(null, (long)used);
    }

    public ValueList<Money>? FindRelated(RelatedActs acts, Instant at)
    {
        if (acts.Window <= Duration.Zero)
        {
            return null;
        }

        var now = Now(acts.DecisionType, at);
        return _acts
            .Where(act => act.BelongsTo(acts) && act.CountsAt(now) && now - act.RelatedAt < acts.Window)
            .GroupBy(act => act.Amount!.Value.Currency, act => act.Actual?.Amount ?? act.Amount!.Value.Amount)
            .Where(sum => sum.Sum() > 0)
            .OrderBy(sum => sum.Key.Code, StringComparer.Ordinal)
            .Select(sum => new Money(sum.Sum(), sum.Key))
            .ToValueList();
    }

    public ReservationResult Reserve(ReservationRequest request)
    {
        var seen = request.RelatedSeen.Select(sum => sum.Currency).ToArray();
        if (request.ExpiresAt <= request.At || request.Amount?.Amount < 0 || request.Related?.Window <= Duration.Zero
            || (request.Related is not null && seen.Distinct().Count() < seen.Length))
        {
            return new(null, ReservationRefusal.Invalid, null);
        }

        foreach (var charge in request.Charges)
        {
            if (!IsUsable(charge.Account, charge.Budget) || !Fits(charge))
            {
                return new(null, ReservationRefusal.Invalid, charge.Account);
            }
        }

        foreach (var charge in request.Charges)
        {
            _budgets.TryAdd(charge.Account, charge.Budget);
        }

        foreach (var charge in request.Charges)
        {
            if (request.Charges.Count(other => other.Account == charge.Account) > 1)
            {
                return new(null, ReservationRefusal.Invalid, charge.Account);
            }
        }

        var act = new PlainAct(request);
        foreach (var place in act.Places)
        {
            See(place, request.At);
        }

        foreach (var place in act.Places)
        {
            if (_seen[place] >= request.ExpiresAt)
            {
                return new(null, ReservationRefusal.Invalid, place as BudgetAccount?);
            }
        }

        if (request.Related is { } related && FindRelated(related, request.At)!.Value
            .Any(sum => sum.Amount > request.RelatedSeen.Where(known => known.Currency == sum.Currency).Sum(known => known.Amount)))
        {
            return new(null, ReservationRefusal.Stale, null);
        }

        foreach (var charge in request.Charges)
        {
            var limit = charge.Budget.Amount?.Amount ?? charge.Budget.Count!.Value;
            if (Used(charge.Account, charge.Budget, _seen[charge.Account]) + (charge.Amount?.Amount ?? 1) > limit)
            {
                return new(null, ReservationRefusal.Exhausted, charge.Account);
            }
        }

        act.Enter(_acts.Count + 1, _seen);
        _acts.Add(act);
        return new(new ReservationId(act.Id), ReservationRefusal.None, null);
    }

    public SettlementOutcome Commit(ReservationId id, Instant at, Money? actual = null)
    {
        if (Open(id, at) is not { } act)
        {
            return SettlementOutcome.NotOpen;
        }

        Money[] reserved = [.. act.Request.Charges.Select(charge => charge.Amount).Append(act.Amount).OfType<Money>()];
        if (actual is { } money && (money.Amount < 0 || reserved is [] || reserved.Any(most => most.Currency != money.Currency || most.Amount < money.Amount)))
        {
            return SettlementOutcome.InvalidAmount;
        }

        (act.State, act.Actual) = (PlainActState.Committed, actual);
        return SettlementOutcome.Done;
    }

    public SettlementOutcome Release(ReservationId id, Instant at)
    {
        if (Open(id, at) is not { } act)
        {
            return SettlementOutcome.NotOpen;
        }

        act.State = PlainActState.Gone;
        return SettlementOutcome.Done;
    }

    public int Expire(Instant at)
    {
        var before = _acts.Count(act => act.State == PlainActState.Open);
        foreach (var place in _budgets.Keys.Cast<object>().Append(PlainAct.NoBudget).Concat(_seen.Keys).ToArray())
        {
            See(place, at);
        }

        return before - _acts.Count(act => act.State == PlainActState.Open);
    }

    private PlainAct? Open(ReservationId id, Instant at)
    {
        if (_acts.Find(act => act.Id == id.Value) is not { State: PlainActState.Open } found)
        {
            return null;
        }

        foreach (var place in found.Places.Where(found.LiesOn))
        {
            See(place, at);
        }

        return found.State == PlainActState.Open ? found : null;
    }

    /// <summary>Related acts share the time of their decision type, but only those that are touched are looked at.</summary>
    private void See(object place, Instant at)
    {
        var clock = place is RelatedActs related ? related.DecisionType : place;
        _seen[place] = _seen[clock] = Now(clock, at);
        foreach (var act in _acts.Where(act => act.State == PlainActState.Open && act.LiesOn(place) && act.Request.ExpiresAt <= _seen[place]))
        {
            act.State = PlainActState.Gone;
        }
    }

    private Instant Now(object place, Instant at) => _seen.TryGetValue(place, out var latest) ? Instant.Max(latest, at) : at;

    private decimal Used(BudgetAccount account, Budget budget, Instant now) => _acts
        .Where(act => act.CountsAt(now))
        .SelectMany(act => act.Request.Charges, (act, charge) => (Act: act, Charge: charge))
        .Where(taken => taken.Charge.Account == account && SamePeriod(budget, taken.Act.At[account], now))
        .Sum(taken => taken.Charge.Amount is { } amount ? (taken.Act.Actual ?? amount).Amount : 1);

    private static bool SamePeriod(Budget budget, Instant act, Instant now)
    {
        if (budget.Period is BudgetPeriod.Lifetime or BudgetPeriod.Rolling)
        {
            return budget.Window is not { } window || now - act < window;
        }

        var zone = DateTimeZoneProviders.Tzdb[budget.TimeZone!];
        var (then, today) = (act.InZone(zone).Date, now.InZone(zone).Date);
        return budget.Period switch
        {
            BudgetPeriod.Day => then == today,
            BudgetPeriod.Week => then.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)) == today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)),
            BudgetPeriod.Month => then.ToYearMonth() == today.ToYearMonth(),
            BudgetPeriod.Quarter => (then.Year, (then.Month + 2) / 3) == (today.Year, (today.Month + 2) / 3),
            _ => then.Year == today.Year,
        };
    }

    private bool IsUsable(BudgetAccount account, Budget budget) =>
        budget.Id == account.Budget && MakesSense(budget)
        && (!_budgets.TryGetValue(account, out var first) || Shape(first).Equals(Shape(budget)));

    private static bool MakesSense(Budget budget) =>
        (budget.Amount is null) != (budget.Count is null)
        && (budget.Amount?.Amount > 0 || budget.Count >= 1)
        && (budget.Window is null ? budget.Period != BudgetPeriod.Rolling : budget.Period == BudgetPeriod.Rolling && budget.Window > Duration.Zero)
        && (budget.TimeZone is null ? budget.Period < BudgetPeriod.Day : budget.Period >= BudgetPeriod.Day && DateTimeZoneProviders.Tzdb.Ids.Contains(budget.TimeZone));

    private static object Shape(Budget budget) => (budget.Period, budget.Window, budget.TimeZone, budget.Amount?.Currency);

    private static bool Fits(BudgetCharge charge) => charge.Budget.Amount is { } limit
        ? charge.Amount is { Amount: >= 0 } amount && amount.Currency == limit.Currency
        : charge.Amount is null;
}
