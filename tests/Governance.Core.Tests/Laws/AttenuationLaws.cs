using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>A right can only be narrowed on its way, and only as often as its depth says.</summary>
public sealed class AttenuationLaws
{
    [Fact]
    public void D01_a_rule_that_widens_its_parent_on_any_axis_cannot_enter_and_is_told_where() => Law.HoldsAtStake(
        Worlds.And(ParentAndChild),
        atLeast: Law.Cases / 5,
        pair =>
        {
            if (pair.Drawn is not { } drawn)
            {
                return false;
            }

            var world = pair.World.WithDelegations(new DelegationRegister { Rules = [drawn.Parent] });
            var model = world.Build();
            var accepted = model.Delegate(drawn.Child);
            Assert.True(accepted.Success, string.Join('\n', accepted.Diagnostics.Select(d => $"{d.Location?.Path} {d.Message.En}")));
            foreach (var (property, id, child, _) in Widenings.Of(drawn.Parent, drawn.Child, world.Facts))
            {
                var refused = model.Delegate(child);
                Assert.False(refused.Success, $"{property} was widened and let in");
                Assert.Contains(refused.Diagnostics, d => d.Id == id && d.Location is { File: "delegations.json" } at && at.Path == $"$.rules[1].{property}");
                Assert.All(refused.Diagnostics, Typography.Check);
            }

            return true;
        });

    [Fact]
    public void D01_a_decision_never_grants_through_a_widening_link_what_the_links_above_it_do_not() => Law.HoldsAtStake(
        Worlds.And(world => from pair in ParentAndChild(world)
                            from axis in Gen.Choose(0, 1000)
                            from asksForMore in Pick.Chance(70)
                            select (Pair: pair, Axis: axis, AsksForMore: asksForMore)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            if (pair.Drawn.Pair is not { } kept)
            {
                return false;
            }

            var axes = Widenings.Of(kept.Parent, kept.Child, pair.World.Facts).DistinctBy(axis => axis.Property).ToArray();
            var (_, _, child, use) = axes[pair.Drawn.Axis % axes.Length];
            var drawn = kept with { Child = child };
            var world = pair.Drawn.AsksForMore ? pair.World with { Request = use(pair.World.Request) } : pair.World;
            var register = new DelegationRegister { Rules = [drawn.Parent, drawn.Child] };
            var told = UncheckedChains.Judge(world, register, drawn.Child.Id);
            var oracle = new ChainOracle(world.WithDelegations(register));
            Assert.Equal(oracle.Speaks(drawn.Child), told is not null);
            Assert.Equal(oracle.Counts(drawn.Child), told is { Counts: true });
            Assert.True(told is null || told.Level <= drawn.Parent.Autonomy);

            // At stake where the rule alone would speak of the act.
            var alone = drawn.Child with { Parent = null, Delegator = drawn.Parent.Delegator };
            return new ChainOracle(world.WithDelegations(new DelegationRegister { Rules = [alone] })).Speaks(alone);
        });

    [Fact]
    public void D01_a_rule_that_was_let_in_never_grants_what_its_parent_would_not_have_granted_to_the_same_actor() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 50,
        world =>
        {
            var chains = world.Decide().Grants.Where(g => g.Counts && g.Chain.Count > 1).ToArray();
            foreach (var grant in chains)
            {
                var rules = grant.Chain.Select(id => world.Facts.Delegations.Rules.Single(r => r.Id == id)).ToArray();
                var direct = rules[^2] with { Delegatee = rules[^1].Delegatee };
                var above = world.WithDelegations(new DelegationRegister { Rules = [.. rules[..^2], direct] });
                var granted = Assert.Single(above.Decide().Grants, g => g.Kind == GrantKind.Delegation && g.Rule == direct.Id.Value);
                Assert.True(granted.Counts && granted.Level >= grant.Level, granted.VoidBecause?.En);
            }

            return chains.Length > 0;
        });

    [Fact]
    public void D04_a_chain_longer_than_any_of_its_links_allows_cannot_enter_and_grants_nothing() => Law.HoldsAtStake(
        Worlds.And(_ => from leaf in Gen.Choose(0, 20) from link in Gen.Choose(0, 20) select (Leaf: leaf, Link: link)),
        atLeast: Law.Cases / 6,
        pair =>
        {
            var (world, (which, at)) = pair;
            var oracle = new ChainOracle(world);
            var leaves = world.Facts.Delegations.Rules.Where(r => r.Parent is not null).ToArray();
            if (leaves.Length == 0)
            {
                return false;
            }

            var leaf = leaves[which % leaves.Length];
            var links = oracle.Links(leaf);
            var index = 1 + (at % (links.Count - 1));
            var shallow = world.WithChanged(links[index] with { Depth = index - 1 });
            Assert.Contains(GovernanceModel.Create(shallow.Facts).Diagnostics, d => d.Id == DiagnosticIds.DelegationDepth);
            Assert.False(UncheckedChains.Judge(shallow, shallow.Facts.Delegations, leaf.Id) is { Counts: true });

            // As deep as it is long is deep enough.
            Assert.True(links.Select((link, below) => link.Depth >= below).All(enough => enough));
            return true;
        });

    [Fact]
    public void D05_no_party_stands_twice_in_a_chain() => Law.HoldsAtStake(
        Worlds.And(_ => from leaf in Gen.Choose(0, 20) from link in Gen.Choose(0, 20) select (Leaf: leaf, Link: link)),
        atLeast: Law.Cases / 6,
        pair =>
        {
            var (world, (which, at)) = pair;
            var oracle = new ChainOracle(world);
            foreach (var rule in world.Facts.Delegations.Rules)
            {
                Assert.Distinct(oracle.Links(rule).Select(link => link.Delegatee).Append(oracle.Root(rule).Delegator));
            }

            var leaves = world.Facts.Delegations.Rules.Where(r => r.Parent is not null).ToArray();
            if (leaves.Length == 0)
            {
                return false;
            }

            var leaf = leaves[which % leaves.Length];
            var links = oracle.Links(leaf);
            var earlier = links.Skip(1).Select(link => link.Delegatee).Append(links[^1].Delegator).Where(party => party != leaf.Delegator).ToArray();
            if (earlier.Length == 0)
            {
                return false;
            }

            var back = world.WithChanged(leaf with { Delegatee = earlier[at % earlier.Length] });
            Assert.Contains(GovernanceModel.Create(back.Facts).Diagnostics, d => d.Id == DiagnosticIds.RepeatedParty);
            Assert.False(UncheckedChains.Judge(back, back.Facts.Delegations, leaf.Id) is { Counts: true });
            return true;
        });

    /// <summary>A rule with a limit on every axis, mostly, and one below it; <see langword="null"/> where nobody holds the right that was drawn.</summary>
    private static Gen<Pair?> ParentAndChild(World world)
    {
        var parties = Organizations.Parties(world.Facts.Organization).Concat(world.Facts.Agents.Agents.Select(a => PartyReference.To(a.Id))).ToArray();
        return
            from root in Delegations.Rule(new("parent"), world.Facts, world.Request, WorldOptions.All)
            from actor in Delegations.Delegatee(world.Facts, world.Request)
            let delegatee = actor != root?.Delegator ? actor : parties.First(p => p != actor)
            from between in Pick.One(parties.Where(p => p != root?.Delegator && p != delegatee))
            from isLimited in Pick.Chance(70)
            from budget in Pick.One(Spending.Every(root?.AmountLimit?.Currency ?? Currency.Eur))
            let parent = root is null ? null : root with
            {
                Delegatee = between,
                Depth = 2,
                Purposes = isLimited ? [root.Purposes[0]] : root.Purposes,
                Resources = isLimited && root.Resources.IsEmpty ? [new() { Type = "Claim" }] : root.Resources,
                DataClasses = isLimited && root.DataClasses.IsEmpty ? ["personal"] : root.DataClasses,
                AmountLimit = isLimited ? root.AmountLimit ?? new Money(500m, Currency.Eur) : root.AmountLimit,
                Budgets = isLimited ? [budget] : root.Budgets,
            }
            from child in parent is null ? Gen.Constant<DelegationRule?>(null) : Links.Below(parent, delegatee, world.Facts, world.Request, WorldOptions.All).Select(c => (DelegationRule?)c)
            select child is null ? null : new Pair(parent!, child);
    }

    private sealed record Pair(DelegationRule Parent, DelegationRule Child);
}
