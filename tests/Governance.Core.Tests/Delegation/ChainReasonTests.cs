using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Delegation;

/// <summary>Why a chain that speaks of the act does not hold, in words.</summary>
public sealed class ChainReasonTests
{
    private static readonly DecisionRequest Refund = ClaimsDesk.Refund(20);

    private static readonly DelegationRegister Chain = new() { Rules = [Desk.ToController, Desk.ToBot] };

    [Fact]
    public void A_chain_that_holds_names_its_links_its_head_and_the_lowest_level()
    {
        var grant = Desk.Told(Desk.Model, Refund)!;
        Assert.True(grant.Counts, grant.VoidBecause?.En);
        Assert.Equal([Desk.ToController.Id, Desk.ToBot.Id], grant.Chain);
        Assert.Equal((AutonomyLevel.ActWithApproval, Desk.ToController.Delegator, new PersonId("claire-dubois")), (grant.Level, grant.Accountable!.Value, grant.AccountablePerson!.Value));
    }

    [Fact]
    public void Revoked() => Says(
        Desk.Told(Desk.With(Chain with { Revocations = [Desk.Revocation] }), Refund),
        "`to-controller` was revoked on 2026-09-01 (a change of duties)",
        "`to-controller` a été révoquée le 2026-09-01 (un changement de fonctions)");

    [Fact]
    public void Until_the_instant_of_its_revocation_it_holds() =>
        Assert.True(Desk.Told(Desk.With(Chain with { Revocations = [Desk.Revocation with { At = Refund.At + Duration.Epsilon }] }), Refund)!.Counts);

    [Fact]
    public void Replaced() => Says(
        Desk.Told(Desk.With(Chain with { Rules = [Desk.ToController, Desk.ToBot, Successor] }), Refund),
        "`to-controller` was replaced by `anew` on 2026-09-01",
        "`to-controller` a été remplacée par `anew` le 2026-09-01");

    [Fact]
    public void Replaced_for_good_even_when_the_successor_is_revoked() => Says(
        Desk.Told(
            Desk.With(new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot, Successor], Revocations = [Desk.Revocation with { Delegation = Successor.Id, At = Refund.At }] }),
            Refund with { At = Refund.At + Duration.FromDays(1) }),
        "`to-controller` was replaced by `anew` on 2026-09-01",
        "`to-controller` a été remplacée par `anew` le 2026-09-01");

    [Fact]
    public void Suspended() => Says(
        Desk.Told(Desk.With(Chain with { Suspensions = [Desk.Suspension] }), Refund),
        "`to-controller` is suspended (an inquiry)",
        "`to-controller` est suspendue (une enquête)");

    [Fact]
    public void Suspended_until() => Says(
        Desk.Told(Desk.With(Chain with { Suspensions = [Desk.Suspension with { Until = Refund.At + Duration.FromDays(2) }] }), Refund),
        "`to-controller` is suspended until 2026-09-03 (an inquiry)",
        "`to-controller` est suspendue jusqu’au 2026-09-03 (une enquête)");

    [Fact]
    public void Outside_the_hours() => Says(
        Desk.Told(Desk.With(new DelegationRegister { Rules = [Desk.ToController with { Calendar = new CalendarId("mondays") }, Desk.ToBot] }), Refund),
        "`to-controller` can be used only in the hours of `mondays`",
        "`to-controller` ne peut servir qu’aux heures de `mondays`");

    [Fact]
    public void Over_the_limit_of_the_last_link() => Says(
        Desk.Told(Desk.Model, ClaimsDesk.Refund(500.0001m)),
        "the amount is above `500.00 EUR`, the limit of `to-bot`",
        "le montant dépasse `500.00 EUR`, la limite de `to-bot`");

    [Fact]
    public void Over_several_limits_the_one_nearest_to_the_head_is_told() => Says(
        Desk.Told(Desk.Model, ClaimsDesk.Refund(2001)),
        "the amount is above `2000.00 EUR`, the limit of `to-controller`",
        "le montant dépasse `2000.00 EUR`, la limite de `to-controller`");

    [Fact]
    public void Without_an_amount() => Says(
        Desk.Told(Desk.Model, Refund with { Amount = null }),
        "`to-controller` is limited to `2000.00 EUR`, and the request has no amount",
        "`to-controller` est limitée à `2000.00 EUR`, et la demande n’a pas de montant");

    [Fact]
    public void In_another_currency() => Says(
        Desk.Told(Desk.Model, Refund with { Amount = new Money(20, Currency.Chf) }),
        "`to-controller` is limited to `2000.00 EUR`, and the request is in `CHF`",
        "`to-controller` est limitée à `2000.00 EUR`, et la demande est en `CHF`");

    [Fact]
    public void Of_another_class_of_data()
    {
        var model = Desk.With(new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot with { DataClasses = ["personal"] }] });
        Says(
            Desk.Told(model, Refund with { DataClasses = ["personal", "health"] }),
            "`to-bot` does not cover data of the class `health`",
            "`to-bot` ne couvre pas les données de la classe `health`");
        Says(
            Desk.Told(model, Refund),
            "`to-bot` is limited to certain classes of data, and the request does not say which it touches",
            "`to-bot` est limitée à certaines classes de données, et la demande ne dit pas lesquelles elle touche");
        Assert.True(Desk.Told(model, Refund with { DataClasses = ["personal"] })!.Counts);
    }

    [Fact]
    public void A_delegator_on_the_way_has_left()
    {
        var organization = Desk.Parts.Organization;
        var people = organization.People.Select(p => p.Id == new PersonId("hugo-martin") ? p with { LeftAt = Refund.At } : p).ToValueList();
        var model = GovernanceModel.Create(Desk.Parts with { Organization = organization with { People = people }, Delegations = Chain }).Model!;
        Says(
            Desk.Told(model, Refund),
            "`person:hugo-martin`, who passes the right on by `to-bot`, has left",
            "`person:hugo-martin`, qui transmet le droit par `to-bot`, a quitté l’organisation");
        Assert.True(Desk.Told(model, Refund with { At = Refund.At - Duration.Epsilon })!.Counts);
    }

    [Fact]
    public void A_delegator_on_the_way_holds_the_role_no_more()
    {
        var role = PartyReference.To(new RoleId("controller"));
        var rules = new ValueList<DelegationRule>([Desk.ToController with { Delegatee = role }, Desk.ToBot]);
        Assert.True(Desk.Told(Desk.With(new DelegationRegister { Rules = rules }), Refund)!.Counts);
        var organization = Desk.Parts.Organization;
        var people = organization.People.Select(p => p.Id == new PersonId("hugo-martin")
            ? p with { Absences = [new() { From = Refund.At, Until = Refund.At + Duration.FromDays(9), StandIn = new PersonId("lea-roy") }] }
            : p).ToValueList();
        Says(
            Desk.Told(GovernanceModel.Create(Desk.Parts with { Organization = organization with { People = people }, Delegations = new() { Rules = rules } }).Model!, Refund),
            "`person:hugo-martin`, who passes the right on by `to-bot`, does not hold `role:controller` in this unit",
            "`person:hugo-martin`, qui transmet le droit par `to-bot`, n’occupe pas `role:controller` dans cette unité");
    }

    [Fact]
    public void An_agent_on_the_way_may_do_nothing()
    {
        var bot = Desk.Parts.Agents.Agents[0];
        var helper = (bot with { Id = new("helper-bot"), Certificates = [] }).AsRecorded(Agents.AgentStatus.Quarantined);
        var rules = new ValueList<DelegationRule>(
        [
            Desk.ToController with { Delegatee = PartyReference.To(helper.Id) },
            Desk.ToBot with { Delegator = PartyReference.To(helper.Id) },
        ]);
        Says(
            Desk.Told(GovernanceModel.Create(Desk.Parts with { Agents = new() { Agents = [bot, helper] }, Delegations = new() { Rules = rules } }).Model!, Refund),
            "`agent:helper-bot`, which passes the right on by `to-bot`, is quarantined",
            "`agent:helper-bot`, qui transmet le droit par `to-bot`, est en quarantaine");
        Assert.True(Desk.Told(
            GovernanceModel.Create(Desk.Parts with { Agents = new() { Agents = [bot, helper.AsRecorded(Agents.AgentStatus.Active)] }, Delegations = new() { Rules = rules } }).Model!, Refund)!.Counts);
    }

    [Theory]
    [InlineData(null, "what is used of the budget `month` of `to-controller` is not known", "on ne sait pas ce qui est consommé du budget `month` de `to-controller`")]
    [InlineData("990", "`10.00 EUR` is left of the budget `month` of `to-controller`, and the act takes `20.00 EUR`", "il reste `10.00 EUR` du budget `month` de `to-controller`, et l’acte en prend `20.00 EUR`")]
    [InlineData("1500", "`0.00 EUR` is left of the budget `month` of `to-controller`, and the act takes `20.00 EUR`", "il reste `0.00 EUR` du budget `month` de `to-controller`, et l’acte en prend `20.00 EUR`")]
    public void A_budget_of_money_that_does_not_hold_the_act(string? used, string english, string french)
    {
        var budget = new Budget { Id = new("month"), Amount = new Money(1000, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" };
        var model = Desk.With(new DelegationRegister { Rules = [Desk.ToController with { Budgets = [budget] }, Desk.ToBot] });
        Money? amount = used is null ? null : new Money(decimal.Parse(used, System.Globalization.CultureInfo.InvariantCulture), Currency.Eur);
        Says(Desk.Told(model, Refund, Used(new() { Delegation = Desk.ToController.Id, Budget = budget.Id, Amount = amount })), english, french);
        Assert.True(Desk.Told(model, Refund, Used(new() { Delegation = Desk.ToController.Id, Budget = budget.Id, Amount = new Money(980, Currency.Eur) }))!.Counts);
    }

    [Fact]
    public void A_budget_of_acts_that_is_used_up()
    {
        var budget = new Budget { Id = new("trial"), Count = 3, Period = BudgetPeriod.Lifetime };
        var model = Desk.With(new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot with { Budgets = [budget] }] });
        Says(
            Desk.Told(model, Refund, Used(new() { Delegation = Desk.ToBot.Id, Budget = budget.Id, Count = 3 })),
            "no act is left of the budget `trial` of `to-bot`",
            "il ne reste aucun acte du budget `trial` de `to-bot`");
        Assert.True(Desk.Told(model, Refund, Used(new() { Delegation = Desk.ToBot.Id, Budget = budget.Id, Count = 2 }))!.Counts);
    }

    [Fact]
    public void An_act_without_an_amount_or_in_another_currency_is_held_by_no_budget_of_money()
    {
        var budget = new Budget { Id = new("month"), Amount = new Money(1000, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" };
        var free = new ValueList<DelegationRule>([Desk.ToController with { AmountLimit = null, Budgets = [budget] }, Desk.ToBot with { AmountLimit = null }]);
        var model = Desk.With(new DelegationRegister { Rules = free });
        var used = Used(new() { Delegation = Desk.ToController.Id, Budget = budget.Id, Amount = new Money(0, Currency.Eur) });
        Says(
            Desk.Told(model, Refund with { Amount = null }, used),
            "the budget `month` of `to-controller` counts amounts in `EUR`, and the request has none",
            "le budget `month` de `to-controller` compte des montants en `EUR`, et la demande n’en a pas");
        Says(
            Desk.Told(model, Refund with { Amount = new Money(20, Currency.Chf) }, used),
            "the budget `month` of `to-controller` counts amounts in `EUR`, and the request is in `CHF`",
            "le budget `month` de `to-controller` compte des montants en `EUR`, et la demande est en `CHF`");
    }

    [Fact]
    public void A_chain_that_is_not_valid_covers_something_else_or_has_a_false_condition_is_no_grant()
    {
        Assert.Null(Desk.Told(Desk.Model, Refund with { At = Desk.ToBot.ValidUntil }));
        Assert.Null(Desk.Told(Desk.Model, Refund with { At = Desk.ToBot.ValidFrom - Duration.Epsilon }));
        Assert.Null(Desk.Told(Desk.Model, Refund with { DecisionType = new("refund.review") }));
        Assert.Null(Desk.Told(Desk.Model, Refund with { Unit = new("group") }));
        Assert.Null(Desk.Told(Desk.Model, Refund with { Agent = null, Person = new PersonId("lea-roy") }));
        Assert.Null(Desk.Told(Desk.With(Chain with { Rules = [Desk.ToController with { Condition = "false" }, Desk.ToBot] }), Refund));
        Assert.Null(Desk.Told(
            Desk.With(Chain with { Rules = [Desk.ToController with { Resources = [new() { Type = "Invoice" }] }, Desk.ToBot with { Resources = [new() { Type = "Invoice" }] }] }), Refund));
    }

    private static DelegationRule Successor { get; } =
        Desk.ToController with { Id = new("anew"), Supersedes = Desk.ToController.Id, ValidFrom = Refund.At, Delegatee = PartyReference.To(new PersonId("lea-roy")) };

    private static DecisionEvidence Used(RecordedBudgetUse use) => new() { Usage = new RecordedUsage { Budgets = [use] } };

    private static void Says(Grant? grant, string english, string french)
    {
        Assert.NotNull(grant);
        Assert.Equal((english, french), (grant.VoidBecause?.En, grant.VoidBecause?.Fr));
        Assert.Equal((false, null), (grant.Counts, grant.AccountablePerson));
        Typography.CheckText(grant.VoidBecause!);
    }
}
