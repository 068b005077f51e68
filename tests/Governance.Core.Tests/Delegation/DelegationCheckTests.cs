using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Delegation;

/// <summary>What is wrong with a register of delegations, each thing at its path.</summary>
public sealed class DelegationCheckTests
{
    private static readonly Budget Month = new() { Id = new("month"), Amount = new Money(100, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" };

    [Fact]
    public void Unknown_parents_predecessors_and_calendars() => Tells(
        [Desk.ToController with { Supersedes = new DelegationId("gone"), Calendar = new CalendarId("monday") }, Desk.ToBot with { Parent = new DelegationId("to-controler") }],
        "GOV2002 $.rules[0].calendar: no business calendar has the id `monday` (did you mean `mondays`?)",
        "GOV2002 $.rules[0].supersedes: no delegation rule has the id `gone`",
        "GOV2002 $.rules[1].parent: no delegation rule has the id `to-controler` (did you mean `to-controller`?)");

    [Fact]
    public void Parents_in_a_circle_and_predecessors_in_a_circle() => Tells(
        [
            Desk.ToController with { Parent = Desk.ToBot.Id },
            Desk.ToBot,
            Desk.ToController with { Id = new("a"), Supersedes = new DelegationId("b") },
            Desk.ToController with { Id = new("b"), Supersedes = new DelegationId("a") },
            Desk.ToController with { Id = new("c"), Supersedes = new DelegationId("c") },
        ],
        "GOV2003 $.rules[0].parent: `to-controller` lies below itself",
        "GOV2003 $.rules[1].parent: `to-bot` lies below itself",
        "GOV2003 $.rules[2].supersedes: `a` would replace itself",
        "GOV2003 $.rules[3].supersedes: `b` would replace itself",
        "GOV2003 $.rules[4].supersedes: `c` would replace itself");

    [Fact]
    public void An_agent_starts_no_chain_and_may_pass_on_what_it_received()
    {
        var agent = PartyReference.To(new AgentId("refund-bot"));
        Tells(
            [Desk.ToController with { Delegator = agent }],
            "GOV1010 $.rules[0].delegator: `agent:refund-bot` cannot stand here (an agent is never accountable and holds no right of its own; name a person, a role or a body)");
        Tells([Desk.ToController with { Delegatee = agent }, Desk.ToBot with { Delegator = agent, Delegatee = PartyReference.To(new PersonId("lea-roy")) }]);
    }

    [Fact]
    public void Only_a_rule_of_the_same_delegator_and_parent_is_replaced() => Tells(
        [Desk.ToController, Desk.ToBot with { Supersedes = Desk.ToController.Id }, Desk.ToBot with { Id = new("again"), Supersedes = Desk.ToBot.Id, Parent = new DelegationId("other") }, Desk.ToController with { Id = new("other") }],
        "GOV2024 $.rules[1].supersedes: `to-controller` is a rule of `role:head-of-claims`, not of `person:hugo-martin` (a rule replaces one of the same delegator and the same parent; whoever else may end a rule revokes it)",
        "GOV2024 $.rules[2].supersedes: `to-bot` does not hang under the same parent (a rule replaces one of the same delegator and the same parent; whoever else may end a rule revokes it)");

    [Fact]
    public void Depths_that_make_no_sense()
    {
        const string Help = "a `depth` says how many times a right may be passed on; each link has less than the one above";
        Tells([Desk.ToController with { Depth = -1 }], "GOV2004 $.rules[0].depth: a depth is 0 or more");
        Tells([Desk.ToController with { Depth = 0 }, Desk.ToBot], $"GOV2023 $.rules[1].parent: `to-controller` may not be passed on: its depth is 0 ({Help})");
        Tells([Desk.ToController, Desk.ToBot with { Depth = 2 }], $"GOV2023 $.rules[1].depth: a depth of 2 is not less than 2, that of `to-controller` ({Help})");
    }

    [Fact]
    public void Links_that_do_not_follow_one_another() => Tells(
        [Desk.ToController, Desk.ToBot with { Delegator = PartyReference.To(new PersonId("lea-roy")) }, Desk.ToBot with { Id = new("back"), Delegatee = Desk.ToController.Delegator }],
        "GOV2021 $.rules[1].delegator: `person:lea-roy` received nothing by `to-controller`, which passes the right to `person:hugo-martin`",
        "GOV2022 $.rules[2].delegatee: `role:head-of-claims` already stands in this chain");

    [Fact]
    public void What_a_child_adds_to_its_parent_on_each_axis()
    {
        const string Help = "a right can only be narrowed when it is passed on";
        var limited = Desk.ToController with { Resources = [new() { Type = "Claim" }], DataClasses = ["personal"], Budgets = [Month] };
        Tells(
            [
                limited,
                Desk.ToBot with
                {
                    DecisionTypes = [new("money")],
                    Units = [new("group")],
                    DataClasses = ["personal", "health"],
                    AmountLimit = null,
                    Budgets = [Month with { Id = new("more"), Amount = new Money(100.5m, Currency.Eur) }],
                    ValidFrom = limited.ValidFrom - Duration.FromDays(1),
                    ValidUntil = limited.ValidUntil + Duration.FromDays(1),
                },
            ],
            $"GOV2020 $.rules[1].decisionTypes[0]: `money` is not part of what `to-controller` passes on (`refund.issue`) ({Help})",
            $"GOV2020 $.rules[1].units[0]: `group` is not part of what `to-controller` passes on (`france`) ({Help})",
            $"GOV2020 $.rules[1].resources: `to-controller` passes on no more than `resource is Claim`, so it must be said what is passed on here ({Help})",
            $"GOV2020 $.rules[1].dataClasses[1]: `health` is not part of what `to-controller` passes on (`personal`) ({Help})",
            $"GOV2020 $.rules[1].amountLimit: `to-controller` limits one action to `2000.00 EUR`, so a limit is needed here ({Help})",
            $"GOV2020 $.rules[1].validFrom: `2025-12-31T00:00:00Z` is before `2026-01-01T00:00:00Z`, when `to-controller` begins ({Help})",
            $"GOV2020 $.rules[1].validUntil: `2027-01-02T00:00:00Z` is after `2027-01-01T00:00:00Z`, when `to-controller` ends ({Help})",
            $"GOV2020 $.rules[1].budgets[0].amount.amount: `100.50 EUR` is more than `100.00 EUR`, the budget `month` of `to-controller` over the same time ({Help})");
        Tells(
            [Desk.ToController, Desk.ToBot with { AmountLimit = new Money(1, Currency.Chf), Budgets = [] }],
            $"GOV2020 $.rules[1].amountLimit.currency: `to-controller` counts in `EUR`, so nothing in `CHF` is passed on ({Help})");
    }

    [Fact]
    public void Budgets_that_say_too_little_too_much_or_nonsense() => Tells(
        [
            Desk.ToController with
            {
                Budgets =
                [
                    Month with { Count = 3 },
                    Month with { Amount = null },
                    new() { Id = new("zero"), Count = 0, Period = BudgetPeriod.Lifetime, TimeZone = "Etc/UTC" },
                    new() { Id = new("window"), Amount = new Money(-1, Currency.Eur), Period = BudgetPeriod.Rolling },
                    new() { Id = new("never"), Count = 1, Period = BudgetPeriod.Day, Window = Duration.Zero },
                    Month with { Id = new("place"), TimeZone = "Europe/Zurick" },
                    Month with { Id = new("francs"), Amount = new Money(1, Currency.Chf) },
                    Month with { Id = new("what"), Period = (BudgetPeriod)99 },
                ],
            },
        ],
        "GOV2006 $.rules[0].budgets[0].count: a budget has exactly one of `amount` and `count`",
        "GOV2001 $.rules[0].budgets[1].id: the id `month` is given twice (a budget is named within its rule, and once)",
        "GOV2006 $.rules[0].budgets[1].amount: a budget has exactly one of `amount` and `count`",
        "GOV2004 $.rules[0].budgets[2].count: a number of acts is at least 1",
        "GOV2006 $.rules[0].budgets[2].timeZone: a `timeZone` belongs to the periods of the calendar, from `day` to `year`, and to no other",
        "GOV2004 $.rules[0].budgets[3].amount.amount: a limit is above 0",
        "GOV2006 $.rules[0].budgets[3].window: a `window` belongs to the period `rolling`, and to no other",
        "GOV2006 $.rules[0].budgets[4].window: a `window` belongs to the period `rolling`, and to no other",
        "GOV2004 $.rules[0].budgets[4].window: a window is longer than 0",
        "GOV2006 $.rules[0].budgets[4].timeZone: a `timeZone` belongs to the periods of the calendar, from `day` to `year`, and to no other",
        "GOV1010 $.rules[0].budgets[5].timeZone: `Europe/Zurick` is not a time zone (did you mean `Europe/Zurich`?)",
        "GOV2027 $.rules[0].budgets[6].amount.currency: this budget counts in `CHF` and the rule in `EUR`, so no act would be covered",
        "GOV1010 $.rules[0].budgets[7].period: this value has no meaning");

    [Fact]
    public void Resources_that_name_nothing() => Tells(
        [Desk.ToController with { Resources = [new(), new() { Type = "Claim //" }, new() { Type = "if" }, new() { Within = new EntityUid("UseCase", "customer-refund") }, new() { Type = "NS::Claim", Within = new EntityUid("Folder", "x") }] }],
        "GOV1010 $.rules[0].resources[0]: this says which resources by nothing (give a `type`, or `within` an entity, or both; leave `resources` out for every resource)",
        "GOV1010 $.rules[0].resources[1].type: `Claim //` is not an entity type (a type is a Cedar name such as `Claim` or `Finance::Invoice`)",
        "GOV1010 $.rules[0].resources[2].type: `if` is not an entity type (a type is a Cedar name such as `Claim` or `Finance::Invoice`)",
        "GOV3005 $.rules[0].resources[3].within: `UseCase::\"customer-refund\"` is not in the model, so this can never apply (did you mean `customer-refunds`?)");

    [Fact]
    public void A_calendar_that_does_not_open_while_the_rule_is_valid() => Tells(
        [Desk.ToController with { Calendar = new CalendarId("mondays"), ValidUntil = Desk.ToController.ValidFrom + Duration.FromDays(2) }],
        "GOV2027 $.rules[0].calendar: `mondays` does not open while this rule is valid, so it can never be used");

    [Fact]
    public void A_blank_class_of_data() => Tells(
        [Desk.ToController with { DataClasses = ["personal", " "] }], "GOV1010 $.rules[0].dataClasses[1]: a text is needed");

    [Fact]
    public void Suspensions_and_kill_switches_of_nothing_by_nobody() => Assert.Equal(
        [
            "GOV2002 $.suspensions[0].delegation: no delegation rule has the id `gone`",
            "GOV2002 $.suspensions[0].by: no person has the id `nobody`",
            "GOV2002 $.killSwitches[0].engagedBy: no person has the id `nobody`",
            "GOV2002 $.killSwitches[0].agent: no agent has the id `gone`",
            "GOV2002 $.killSwitches[0].decisionType: no decision type has the id `gone`",
            "GOV2002 $.killSwitches[0].unit: no unit has the id `gone`",
            "GOV2002 $.killSwitches[0].release.by: no governing body has the id `gone`",
        ],
        Told(new DelegationRegister
        {
            Rules = [],
            Suspensions = [Desk.Suspension with { Delegation = new("gone"), By = new("nobody") }],
            KillSwitches = [new() { Id = new("stop"), Agent = new AgentId("gone"), DecisionType = new DecisionTypeId("gone"), Unit = new UnitId("gone"), EngagedAt = ClaimsDesk.Now, EngagedBy = new("nobody"), Reason = new("x"), Release = Desk.Release with { By = new("gone") } }],
        }));

    /// <summary>Nobody reads a hundred hints, and each costs a look at all ids.</summary>
    [Fact]
    public void A_long_file_of_slips_is_told_in_full_and_hinted_at_in_part()
    {
        var rules = Enumerable.Range(0, 20_000).Select(i => Desk.ToBot with { Id = new($"rule-{i}"), Parent = new DelegationId($"rul-{i}") }).ToValueList();
        var diagnostics = Desk.Create(new DelegationRegister { Rules = rules }).Diagnostics;
        Assert.Equal(20_000, diagnostics.Count);
        Assert.Equal(100, diagnostics.Count(d => d.Help is not null));
    }

    private static void Tells(ValueList<DelegationRule> rules, params string[] expected) => Assert.Equal(expected, Told(new DelegationRegister { Rules = rules }));

    private static IEnumerable<string> Told(DelegationRegister register)
    {
        var diagnostics = Desk.Create(register).Diagnostics;
        Assert.All(diagnostics, Typography.Check);
        Assert.All(diagnostics, d => Assert.Equal("delegations.json", d.Location!.File));
        return diagnostics.Select(d => $"{d.Id} {d.Location!.Path}: {d.Message.En}{(d.Help is { } help ? $" ({help.En})" : string.Empty)}");
    }
}
