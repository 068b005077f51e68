using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>A further link, condition or limit never gives; and no act takes more than any link has left.</summary>
public sealed class LimitLaws
{
    [Fact]
    public void D03_no_further_condition_limit_or_end_of_any_link_raises_a_decision() => Law.HoldsAtStake(
        Worlds.And(_ => from which in Gen.Choose(0, 60) from how in Gen.Choose(0, 60) select (Which: which, How: how)),
        atLeast: Law.Cases / 40,
        pair =>
        {
            var (world, (which, how)) = pair;
            var before = world.Decide();
            var ids = before.Grants.Where(g => g.Counts).SelectMany(g => g.Chain).DefaultIfEmpty(world.Facts.Delegations.Rules.Select(r => r.Id).FirstOrDefault()).ToArray();
            if (world.Facts.Delegations.Rules.FirstOrDefault(r => r.Id == ids[which % ids.Length]) is not { } rule)
            {
                return false;
            }

            var limits = Limited(rule, world).ToArray();
            var limited = limits[how % limits.Length];
            if (GovernanceModel.Create(limited.Facts).Model is null)
            {
                return false;
            }

            var after = limited.Decide();
            Assert.True(after.Autonomy <= before.Autonomy, $"{before.Autonomy} became {after.Autonomy}");
            var (was, now) = (Counting(before), Counting(after));
            Assert.All(now, grant => Assert.True(was.GetValueOrDefault(grant.Key) >= grant.Value, $"{grant.Key} grants {grant.Value}"));
            return was.Any(grant => now.GetValueOrDefault(grant.Key) < grant.Value);
        });

    [Fact]
    public void D03_a_further_link_never_raises_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => from leaf in Gen.Choose(0, 20)
                            from between in Pick.One(Organizations.Parties(world.Facts.Organization).Concat(world.Facts.Agents.Agents.Select(a => PartyReference.To(a.Id))))
                            from level in Pick.One(AutonomyScale.Levels.Where(l => l > AutonomyLevel.None))
                            select (Leaf: leaf, Between: between, Level: level)),
        atLeast: Law.Cases / 100,
        pair =>
        {
            var (world, (which, between, level)) = pair;
            var rules = world.Facts.Delegations.Rules;
            if (rules.IsEmpty)
            {
                return false;
            }

            // Instead of passing the right to the actor, the leaf passes it to somebody who does; everything above is made deep enough.
            var counting = world.Decide().Grants.Where(g => g.Counts && g.Kind == GrantKind.Delegation).Select(g => rules.Single(r => r.Id.Value == g.Rule)).DefaultIfEmpty(rules[0]).ToArray();
            var leaf = counting[which % counting.Length];
            var last = leaf with { Id = new("last"), Parent = leaf.Id, Delegator = between, Supersedes = null, Autonomy = level < leaf.Autonomy ? level : leaf.Autonomy, Depth = leaf.Depth };
            var longer = world.WithDelegations(world.Facts.Delegations with
            {
                Rules = [.. rules.Select(r => (r.Id == leaf.Id ? r with { Delegatee = between } : r) with { Depth = r.Depth + 1 }), last],
            });
            if (GovernanceModel.Create(longer.Facts).Model is null)
            {
                return false;
            }

            var (before, after) = (world.Decide(), longer.Decide());
            var own = after.Grants.Where(g => g.Chain.Contains(leaf.Id) && g.Counts && g.Chain.Contains(last.Id)).Select(g => g.Level).DefaultIfEmpty().Max();
            var was = before.Grants.Where(g => g.Rule == leaf.Id.Value && g.Counts).Select(g => g.Level).DefaultIfEmpty().Max();
            Assert.True(own <= was, $"{was} became {own}");
            return was > AutonomyLevel.None;
        });

    [Fact]
    public void D12_D13_an_act_takes_at_most_what_is_left_of_every_budget_of_every_link_and_what_is_not_known_holds_nothing() => Law.HoldsAtStake(
        Worlds.And(_ => from grant in Gen.Choose(0, 20) from link in Gen.Choose(0, 20) select (Grant: grant, Link: link)),
        atLeast: Law.Cases / 30,
        pair =>
        {
            var (world, (which, at)) = pair;
            var counting = world.Decide().Grants.Where(g => g.Counts && g.Kind == GrantKind.Delegation).ToArray();
            if (counting.Length == 0)
            {
                return false;
            }

            var grant = counting[which % counting.Length];
            var rule = world.Facts.Delegations.Rules.Single(r => r.Id == grant.Chain[at % grant.Chain.Count]);
            var budget = world.Request.Amount is { } amount
                ? new Budget { Id = new("extra"), Amount = new Money(amount.Amount + 10, amount.Currency), Period = BudgetPeriod.Year, TimeZone = "Etc/UTC" }
                : new Budget { Id = new("extra"), Count = 5, Period = BudgetPeriod.Year, TimeZone = "Etc/UTC" };
            var budgeted = world.WithChanged(rule with { Budgets = [.. rule.Budgets, budget] });
            if (GovernanceModel.Create(budgeted.Facts).Model is not { } model)
            {
                return false;
            }

            var (fits, tooMuch) = budget.Amount is { } limit
                ? (Use(rule, budget, amount: new(10, limit.Currency)), Use(rule, budget, amount: new(10.0001m, limit.Currency)))
                : (Use(rule, budget, count: 4), Use(rule, budget, count: 5));
            var told = Told(budgeted, model, grant, fits);
            Assert.True(told.Counts, told.VoidBecause?.En);
            Assert.Equal(Accounts(budgeted, grant), told.Budgets.Select(b => b.Account));
            Assert.All(told.Budgets, HoldsTheCharge);
            var last = Assert.Single(told.Budgets, b => b.Account == new BudgetAccount(rule.Id, budget.Id));
            Assert.Equal((budget.Amount is { } l ? new Money(0, l.Currency) : null, budget.Count is null ? null : 0L), (last.LeftAmount, last.LeftCount));
            foreach (var use in new[] { tooMuch, null, Use(rule, budget), Use(rule, budget, amount: new(0, Currency.Usd)), Use(rule, budget, amount: new(-5, world.Request.Amount?.Currency ?? Currency.Eur), count: -1) })
            {
                var voided = Told(budgeted, model, grant, use);
                Assert.False(voided.Counts, $"counts with {use}");
                Assert.True(voided.Budgets.IsEmpty && voided.VoidBecause!.En.Contains("`extra`", StringComparison.Ordinal));
            }

            return true;
        });

    private static Dictionary<string, AutonomyLevel> Counting(Decision decision) =>
        decision.Grants.Where(g => g.Kind == GrantKind.Delegation && g.Counts).ToDictionary(g => g.Rule, g => g.Level);

    private static IEnumerable<BudgetAccount> Accounts(World world, Grant grant) => grant.Chain.SelectMany(id =>
        world.Facts.Delegations.Rules.Single(r => r.Id == id).Budgets.OrderBy(budget => budget.Id.Value, StringComparer.Ordinal).Select(budget => new BudgetAccount(id, budget.Id)));

    private static void HoldsTheCharge(BudgetBalance balance)
    {
        Assert.Equal(balance.Account, balance.Charge.Account);
        if (balance.Budget.Amount is { } limit)
        {
            Assert.Equal(limit.Amount, balance.Use.Amount!.Value.Amount + balance.Charge.Amount!.Value.Amount + balance.LeftAmount!.Value.Amount);
            Assert.True(balance.LeftAmount.Value.Amount >= 0 && balance.LeftCount is null);
        }
        else
        {
            Assert.Equal((long)balance.Budget.Count!.Value, balance.Use.Count!.Value + 1 + balance.LeftCount!.Value);
            Assert.True(balance.LeftCount >= 0 && balance.LeftAmount is null && balance.Charge.Amount is null);
        }
    }

    private static Grant Told(World world, GovernanceModel model, Grant grant, RecordedBudgetUse? use)
    {
        var known = (RecordedUsage)world.Evidence.Usage!;
        var evidence = world.Evidence with { Usage = use is null ? known : known with { Budgets = [.. known.Budgets, use] } };
        return Assert.Single((world with { Evidence = evidence }).DecideBy(model).Grants, g => g.Kind == GrantKind.Delegation && g.Rule == grant.Rule);
    }

    private static RecordedBudgetUse Use(DelegationRule rule, Budget budget, Money? amount = null, int? count = null) =>
        new() { Delegation = rule.Id, Budget = budget.Id, Amount = amount, Count = count };

    private static IEnumerable<World> Limited(DelegationRule rule, World world)
    {
        var (by, at) = (world.Facts.Organization.People[0].Id, world.Request.At);
        yield return world.WithChanged(rule with { AmountLimit = rule.AmountLimit is { } limit ? new Money(limit.Amount / 5, limit.Currency) : new Money(100, Currency.Eur) });
        yield return world.WithChanged(rule with { Condition = rule.Condition is { } condition ? $"({condition}) && context has amount" : "context has amount" });
        yield return world.WithChanged(rule with { Condition = "context.nothing" });
        if (rule.Calendar is null)
        {
            yield return world.WithChanged(rule with { Calendar = world.Facts.Organization.Calendars[0].Id });
        }

        yield return world.WithChanged(rule with { Budgets = [.. rule.Budgets, new() { Id = new("extra"), Count = 1, Period = BudgetPeriod.Lifetime }] });
        yield return world.WithChanged(rule with { Purposes = [rule.Purposes[rule.Purposes.Count - 1]] });
        yield return world.WithChanged(rule with { Units = [rule.Units[rule.Units.Count - 1]] });
        yield return world.WithChanged(rule with { DecisionTypes = [rule.DecisionTypes[rule.DecisionTypes.Count - 1]] });
        yield return world.WithChanged(rule with { Autonomy = AutonomyLevel.Observe });
        yield return world.WithChanged(rule with { ValidUntil = Instant.Min(rule.ValidUntil, at) });
        yield return world.WithChanged(rule with { ValidFrom = Instant.Max(rule.ValidFrom, at + Duration.Epsilon) });
        yield return world.WithChanged(rule.DataClasses.IsEmpty ? rule with { DataClasses = ["personal"] } : rule with { DataClasses = [rule.DataClasses[0]] });
        yield return world.WithChanged(rule.Resources.IsEmpty ? rule with { Resources = [new() { Within = new("Folder", "open") }] } : rule with { Resources = [rule.Resources[0]] });
        yield return world.WithDelegations(world.Facts.Delegations with
        {
            Suspensions = [.. world.Facts.Delegations.Suspensions, new() { Delegation = rule.Id, From = at, By = by, Reason = new("an inquiry") }],
        });
        yield return world.WithDelegations(world.Facts.Delegations with
        {
            Revocations = [.. world.Facts.Delegations.Revocations, new() { Delegation = rule.Id, At = at, By = by, Reason = new("a change") }],
        });
    }
}
