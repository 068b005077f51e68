using Governance.Core.Tests.Generators;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>What the ledger answers at the edges.</summary>
public sealed class LedgerCaseTests
{
    private static readonly Instant Now = Clock.Noon;
    private static readonly Budget Lifetime = new() { Id = new("life"), Amount = Eur(100), Period = BudgetPeriod.Lifetime };
    private static readonly Budget Hourly = new() { Id = new("hourly"), Amount = Eur(100), Period = BudgetPeriod.Rolling, Window = Duration.FromHours(1) };
    private static readonly Budget Daily = new() { Id = new("daily"), Amount = Eur(100), Period = BudgetPeriod.Day, TimeZone = "Europe/Zurich" };
    private static readonly Budget Often = new() { Id = new("often"), Count = 2, Period = BudgetPeriod.Rolling, Window = Duration.FromHours(1) };

    private readonly InMemoryBudgetLedger _ledger = new();

    public static TheoryData<string, Budget> Malformed => new()
    {
        { "neither amount nor count", Lifetime with { Amount = null } },
        { "both amount and count", Lifetime with { Count = 1 } },
        { "no amount", Lifetime with { Amount = Eur(0) } },
        { "an amount below 0", Lifetime with { Amount = Eur(-1) } },
        { "no currency", Lifetime with { Amount = default(Money) } },
        { "no act", Often with { Count = 0 } },
        { "no window", Hourly with { Window = null } },
        { "a window of no length", Hourly with { Window = Duration.Zero } },
        { "a window below 0", Hourly with { Window = -Duration.Epsilon } },
        { "a window for ever", Lifetime with { Window = Duration.FromDays(1) } },
        { "a window in a calendar", Daily with { Window = Duration.FromDays(1) } },
        { "no time zone", Daily with { TimeZone = null } },
        { "an unknown time zone", Daily with { TimeZone = "Europe/Atlantis" } },
        { "a time zone in another case", Daily with { TimeZone = "europe/zurich" } },
        { "a time zone for ever", Lifetime with { TimeZone = "Europe/Zurich" } },
        { "a time zone for a window", Hourly with { TimeZone = "Europe/Zurich" } },
        { "an unknown period", Daily with { Period = (BudgetPeriod)7 } },
        { "a negative period", Daily with { Period = (BudgetPeriod)(-1) } },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_budget_that_makes_no_sense_covers_nothing(string slip, Budget budget)
    {
        var account = new BudgetAccount(new("desk"), budget.Id);
        Assert.Null(_ledger.Find(account, budget, Now));
        var charge = new BudgetCharge(account, budget, budget.Amount is null ? null : new(1, budget.Amount.Value.Currency));
        Assert.Equal((slip, new ReservationResult(null, ReservationRefusal.Invalid, account)), (slip, Reserve(charge)));
        Assert.Empty(_ledger.TakeSnapshot().Accounts);
    }

    [Fact]
    public void A_budget_of_another_id_than_its_account_covers_nothing()
    {
        var account = new BudgetAccount(new("desk"), new("other"));
        Assert.Null(_ledger.Find(account, Lifetime, Now));
        Assert.Equal(ReservationRefusal.Invalid, Reserve(new BudgetCharge(account, Lifetime, Eur(1))).Refusal);
        Assert.Null(_ledger.Find(default, Lifetime with { Id = default }, Now));
    }

    [Fact]
    public void What_was_never_used_has_a_use_of_0()
    {
        Assert.Equal(new BudgetUse(Eur(0), null), _ledger.Find(Charge(Daily, 0).Account, Daily, Now));
        Assert.Equal(new BudgetUse(null, 0), _ledger.Find(Charge(Often, 0).Account, Often, Now));
        Assert.Equal([], _ledger.FindRelated(new(new("payment"), new("claims"), "acme", Duration.FromHours(1)), Now)!.Value);
    }

    [Fact]
    public void A_budget_can_be_used_up_to_the_last_fraction_and_no_further()
    {
        Assert.True(Reserve(Charge(Lifetime, 99.9999m)).Success);
        Assert.Equal(ReservationRefusal.Exhausted, Reserve(Charge(Lifetime, 0.0002m)).Refusal);
        Assert.True(Reserve(Charge(Lifetime, 0.0001m)).Success);
        Assert.True(Reserve(Charge(Lifetime, 0)).Success);
        Assert.Equal(ReservationRefusal.Exhausted, Reserve(Charge(Lifetime, 0.0001m)).Refusal);
        Assert.Equal(Eur(100), _ledger.Find(Charge(Lifetime, 0).Account, Lifetime, Now)!.Value.Amount);
    }

    [Fact]
    public void The_greatest_amounts_do_not_overflow()
    {
        var whole = Lifetime with { Amount = Eur(Money.MaxAmount) };
        Assert.True(Reserve(Charge(whole, Money.MaxAmount)).Success);
        Assert.Equal(ReservationRefusal.Exhausted, Reserve(Charge(whole, Money.MaxAmount)).Refusal);
        var acts = new RelatedActs(new("payment"), new("claims"), "acme", Duration.FromHours(1));
        var request = Request() with { Related = acts, Amount = Eur(Money.MaxAmount), RelatedSeen = [Eur(Money.MaxAmount)] };
        Assert.True(_ledger.Reserve(request).Success);
        Assert.Equal(ReservationRefusal.Invalid, _ledger.Reserve(request).Refusal);
        Assert.Equal([Eur(Money.MaxAmount)], _ledger.FindRelated(acts, Now)!.Value);
    }

    [Fact]
    public void A_refusal_names_the_first_account_that_refuses_and_takes_from_none()
    {
        var (wide, narrow) = (Charge(Hourly, 60), Charge(Lifetime with { Amount = Eur(50) }, 60));
        Assert.Equal(new ReservationResult(null, ReservationRefusal.Exhausted, narrow.Account), Reserve(wide, narrow));
        Assert.Equal(Eur(0), _ledger.Find(wide.Account, wide.Budget, Now)!.Value.Amount);
    }

    [Fact]
    public void A_window_lets_go_of_an_act_exactly_when_its_length_has_passed()
    {
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(Reserve(Charge(Hourly, 100)).Id!.Value, Now));
        Assert.False(_ledger.Reserve(Request(Charge(Hourly, 1)) with { At = Now + Duration.FromHours(1) - Duration.Epsilon, ExpiresAt = Clock.FarOff }).Success);
        Assert.True(_ledger.Reserve(Request(Charge(Hourly, 1)) with { At = Now + Duration.FromHours(1), ExpiresAt = Clock.FarOff }).Success);
    }

    [Fact]
    public void An_act_stays_in_the_period_in_which_it_was_reserved()
    {
        var midnight = Instant.FromUtc(2026, 6, 15, 22, 0);
        var account = Charge(Daily, 0).Account;
        var id = _ledger.Reserve(Request(Charge(Daily, 40)) with { At = midnight - Duration.Epsilon, ExpiresAt = Clock.FarOff }).Id!.Value;
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(id, midnight));
        Assert.Equal(Eur(0), _ledger.Find(account, Daily, midnight)!.Value.Amount);

        // The account has seen midnight, so an earlier instant counts as midnight.
        Assert.True(_ledger.Reserve(Request(Charge(Daily, 70)) with { At = midnight - Duration.FromHours(1), ExpiresAt = Clock.FarOff }).Success);
        Assert.Equal(Eur(70), _ledger.Find(account, Daily, midnight)!.Value.Amount);
    }

    [Fact]
    public void An_expired_reservation_gives_its_room_back_by_itself_and_cannot_be_settled()
    {
        var id = Reserve(Charge(Lifetime, 100)).Id!.Value;
        Assert.Equal(ReservationRefusal.Exhausted, _ledger.Reserve(Request(Charge(Lifetime, 1)) with { At = Soon - Duration.Epsilon }).Refusal);
        Assert.Equal(Eur(0), _ledger.Find(Charge(Lifetime, 0).Account, Lifetime, Soon)!.Value.Amount);
        Assert.True(_ledger.Reserve(Request(Charge(Lifetime, 100)) with { At = Soon, ExpiresAt = Soon + Duration.Epsilon }).Success);
        Assert.Equal(SettlementOutcome.NotOpen, _ledger.Commit(id, Now));
        Assert.Equal(SettlementOutcome.NotOpen, _ledger.Release(id, Now));
    }

    [Fact]
    public void What_expires_on_one_account_expires_on_all()
    {
        Assert.True(Reserve(Charge(Lifetime, 100), Charge(Hourly, 100)).Success);
        Assert.True(_ledger.Reserve(Request(Charge(Hourly, 1)) with { At = Soon, ExpiresAt = Soon + Duration.Epsilon }).Success);

        // The other account has not seen that instant, but the reservation is gone.
        Assert.True(Reserve(Charge(Lifetime, 100)).Success);
    }

    [Fact]
    public void Looking_ahead_changes_nothing()
    {
        var id = Reserve(Charge(Daily, 100), Charge(Hourly, 100)).Id!.Value;
        Assert.Equal(Eur(0), _ledger.Find(Charge(Daily, 0).Account, Daily, Clock.FarOff)!.Value.Amount);
        Assert.Equal(Eur(0), _ledger.Find(Charge(Hourly, 0).Account, Hourly, Clock.FarOff)!.Value.Amount);
        Assert.Equal(Eur(100), _ledger.Find(Charge(Daily, 0).Account, Daily, Now)!.Value.Amount);
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(id, Now));
    }

    [Fact]
    public void A_lower_actual_amount_gives_back_the_rest()
    {
        var id = Reserve(Charge(Lifetime, 80), Charge(Often, 0)).Id!.Value;
        Assert.Equal(SettlementOutcome.InvalidAmount, _ledger.Commit(id, Now, Eur(80.0001m)));
        Assert.Equal(SettlementOutcome.InvalidAmount, _ledger.Commit(id, Now, Eur(-1)));
        Assert.Equal(SettlementOutcome.InvalidAmount, _ledger.Commit(id, Now, new(1, Currency.Chf)));
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(id, Now, Eur(12.5m)));
        Assert.Equal(SettlementOutcome.NotOpen, _ledger.Commit(id, Now));
        Assert.Equal(Eur(12.5m), _ledger.Find(Charge(Lifetime, 0).Account, Lifetime, Now)!.Value.Amount);
        Assert.Equal(1, _ledger.Find(Charge(Often, 0).Account, Often, Now)!.Value.Count);
    }

    [Fact]
    public void An_act_without_amount_comes_to_none()
    {
        var id = Reserve(Charge(Often, 0)).Id!.Value;
        Assert.Equal(SettlementOutcome.InvalidAmount, _ledger.Commit(id, Now, Eur(0)));
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(id, Now));
    }

    [Fact]
    public void An_act_without_budget_is_reserved_settled_and_expires_like_any_other()
    {
        var (first, second) = (Reserve().Id!.Value, Reserve().Id!.Value);
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(first, Now));
        Assert.Equal(1, _ledger.Expire(Soon));
        Assert.Equal(SettlementOutcome.NotOpen, _ledger.Commit(second, Now));
        Assert.Equal(SettlementOutcome.NotOpen, _ledger.Commit(default, Now));
    }

    [Fact]
    public void A_changed_limit_holds_at_once_and_a_changed_period_is_another_budget()
    {
        Assert.True(Reserve(Charge(Hourly, 80)).Success);
        Assert.Equal(ReservationRefusal.Exhausted, Reserve(Charge(Hourly with { Amount = Eur(90) }, 11)).Refusal);
        Assert.True(Reserve(Charge(Hourly with { Amount = Eur(120) }, 40)).Success);
        var longer = Hourly with { Window = Duration.FromHours(2) };
        Assert.Equal(ReservationRefusal.Invalid, Reserve(Charge(longer, 1)).Refusal);
        Assert.Null(_ledger.Find(Charge(longer, 0).Account, longer, Now));
    }

    [Fact]
    public void Related_acts_are_forgotten_as_their_window_passes_and_not_known_when_it_is_lengthened()
    {
        var acts = new RelatedActs(new("payment"), new("claims"), "acme", Duration.FromHours(1));
        Assert.Equal(SettlementOutcome.Done, _ledger.Commit(_ledger.Reserve(Request() with { Related = acts, Amount = Eur(10) }).Id!.Value, Now));
        Assert.Equal(ReservationRefusal.Stale, _ledger.Reserve(Request() with { Related = acts, Amount = Eur(10) }).Refusal);
        Assert.Equal([Eur(10)], _ledger.FindRelated(acts, Now)!.Value);

        // Many others come and go, so that the first ones are let go.
        for (var i = 1; i < 1000; i++)
        {
            var at = Now + Duration.FromMinutes(i);
            Assert.True(_ledger.Reserve(Request() with { At = at, ExpiresAt = at + Duration.FromMinutes(1), Related = acts with { Counterparty = $"c{i}" }, Amount = Eur(1) }).Success);
        }

        var later = Now + Duration.FromMinutes(1000);
        Assert.Equal([], _ledger.FindRelated(acts, later)!.Value);
        var longer = acts with { Window = Duration.FromDays(1) };
        Assert.Null(_ledger.FindRelated(longer, later));
        Assert.Equal(ReservationRefusal.Stale, _ledger.Reserve(Request() with { At = later, ExpiresAt = Clock.FarOff, Related = longer }).Refusal);
        Assert.Equal([], _ledger.FindRelated(longer, later + Duration.FromDays(2))!.Value);
    }

    [Fact]
    public void Nothing_is_kept_of_what_is_over()
    {
        var acts = new RelatedActs(new("payment"), new("claims"), "acme", Duration.FromHours(1));
        for (var i = 0; i < 5000; i++)
        {
            var at = Now + Duration.FromMinutes(i);
            var request = Request(Charge(Hourly, 1), Charge(Daily, 0.01m), Charge(Lifetime, 0.01m)) with
            {
                At = at,
                ExpiresAt = at + (i % 3 == 0 ? Duration.FromMinutes(1) : Duration.FromDays(365)),
                Related = acts with { Counterparty = $"c{i}" },
                Amount = Eur(1),
            };
            var id = _ledger.Reserve(request).Id!.Value;
            Assert.Equal(SettlementOutcome.Done, (i % 3) switch { 0 => SettlementOutcome.Done, 1 => _ledger.Commit(id, at), _ => _ledger.Release(id, at) });
        }

        var snapshot = _ledger.TakeSnapshot();
        Assert.InRange(snapshot.Reservations.Count, 0, 2);
        Assert.InRange(snapshot.Accounts.Single(account => account.Budget == Hourly).Committed.Count, 15, 25);
        Assert.InRange(snapshot.Related.Single().Acts.Count, 15, 25);
    }

    private static Instant Soon => Now + Duration.FromMinutes(10);

    private static Money Eur(decimal amount) => new(amount, Currency.Eur);

    private static BudgetCharge Charge(Budget budget, decimal amount) => new(new(new("desk"), budget.Id), budget, budget.Amount is null ? null : Eur(amount));

    private static ReservationRequest Request(params ReadOnlySpan<BudgetCharge> charges) =>
        new() { Charges = ValueList.Create(charges), At = Now, ExpiresAt = Soon };

    private ReservationResult Reserve(params ReadOnlySpan<BudgetCharge> charges) => _ledger.Reserve(Request(charges));
}
