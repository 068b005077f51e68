using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>What a chain of delegations grants, and from when until when.</summary>
public sealed class ChainLaws
{
    [Fact]
    public void D02_a_chain_counts_exactly_when_every_link_holds_up_to_the_lowest_of_their_levels() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 20,
        world => Agrees(world).Any(grant => grant.Chain.Count > 1));

    [Fact]
    public void D06_a_chain_holds_exactly_from_the_latest_beginning_to_the_earliest_end_of_its_links_to_the_instant() => Law.HoldsAtStake(
        Worlds.And(world => from rule in Pick.One(world.Facts.Delegations.Rules.DefaultIfEmpty())
                            from instant in Pick.One(rule is null ? Clock.Boundaries : BoundariesOf(world, rule))
                            from offset in Pick.One(-1, 0)
                            select instant + (Duration.Epsilon * offset)),
        atLeast: Law.Cases / 50,
        pair =>
        {
            var world = pair.World with { Request = pair.World.Request with { At = pair.Drawn } };
            return Agrees(world).Any(grant => grant.Counts);
        });

    [Fact]
    public void D07_a_chain_counts_only_while_its_first_delegator_holds_the_right_in_the_unit_and_an_agent_never_does() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 20,
        world =>
        {
            var oracle = new ChainOracle(world);
            var grants = world.Decide().Grants.Where(g => g.Kind == GrantKind.Delegation).ToArray();
            foreach (var grant in grants)
            {
                var leaf = world.Facts.Delegations.Rules.Single(r => r.Id.Value == grant.Rule);
                Assert.Equal(oracle.Root(leaf).Delegator, grant.Accountable);
                Assert.NotEqual(PartyKind.Agent, grant.Accountable!.Value.Kind);
                Assert.Equal(grant.Counts ? oracle.Head(leaf) : null, grant.AccountablePerson);
                Assert.False(grant.Counts && grant.AccountablePerson is null);
            }

            return grants.Any(g => g.Counts);
        });

    [Fact]
    public void D24_a_chain_is_used_only_for_a_purpose_that_every_link_names() => Law.HoldsAtStake(
        Worlds.And(world => Pick.One(world.Facts.Portfolio.UseCases.Select(u => u.Id))),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var world = pair.World with { Request = pair.World.Request with { Purpose = pair.Drawn } };
            var oracle = new ChainOracle(world);
            var told = world.Decide().Grants.Where(g => g.Kind == GrantKind.Delegation).Select(g => g.Rule).ToHashSet();
            var others = world.Facts.Delegations.Rules.Where(r => oracle.Links(r).Any(link => !link.Purposes.Contains(pair.Drawn))).ToArray();
            Assert.DoesNotContain(others, rule => told.Contains(rule.Id.Value));
            return others.Length > 0;
        });

    [Fact]
    public void D10_what_is_not_under_a_revoked_rule_is_not_touched_and_a_chain_that_survives_is_named() => Law.HoldsAtStake(
        Worlds.And(_ => Gen.Choose(0, 60)),
        atLeast: Law.Cases / 100,
        pair =>
        {
            var world = pair.World;
            if (CountingRule(world, pair.Drawn) is not { } rule)
            {
                return false;
            }

            var before = world.Decide();
            var after = world.DecideBy(Revoke(world, rule.Id, world.Request.At));
            Assert.Equal(before.Grants.Where(g => !g.Chain.Contains(rule.Id)).ToValueList(), after.Grants.Where(g => !g.Chain.Contains(rule.Id)).ToValueList());
            Assert.All(after.Grants.Where(g => g.Chain.Contains(rule.Id)), g => Assert.False(g.Counts));
            if (after.Authority is { } authority)
            {
                Assert.DoesNotContain(rule.Id, authority.Chain);
                Assert.Contains(after.Grants, g => g.Counts && g.Rule == authority.Rule);
            }

            return before.Grants.Any(g => g.Counts && g.Chain.Contains(rule.Id)) && after.Grants.Any(g => g.Counts);
        });

    [Fact]
    public void D09_a_revocation_ends_all_that_hangs_under_it_for_good() => Law.HoldsAtStake(
        Worlds.And(_ => from which in Gen.Choose(0, 60) from later in Pick.One(0L, 1L, 1_000_000_000_000L) select (Which: which, Later: Duration.FromNanoseconds(later))),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, (which, later)) = pair;
            if (CountingRule(world, which) is not { } rule)
            {
                return false;
            }

            var by = world.Facts.Organization.People[0].Id;
            var revoked = Revoke(world, rule.Id, world.Request.At);
            Assert.False(revoked.Revoke(Revocation(rule.Id, world.Request.At, by)).Success);
            Assert.False(revoked.Delegate(rule).Success);
            var suspension = new Suspension { Delegation = rule.Id, From = world.Request.At - Duration.FromDays(1), By = by, Reason = new("an inquiry") };
            var resumed = revoked.Suspend(suspension).Model!.Resume(rule.Id, world.Request.At).Model!;
            foreach (var model in new[] { revoked, resumed })
            {
                var decision = (world with { Request = world.Request with { At = world.Request.At + later } }).DecideBy(model);
                Assert.All(decision.Grants.Where(g => g.Chain.Contains(rule.Id)), g => Assert.False(g.Counts));
            }

            return true;
        });

    [Fact]
    public void D11_what_was_decided_before_a_revocation_is_decided_the_same_of_then() => Law.HoldsAtStake(
        Worlds.And(_ => Gen.Choose(0, 60)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var world = pair.World;
            if (CountingRule(world, pair.Drawn) is not { } rule)
            {
                return false;
            }

            Assert.Equal(Told.By(world.Decide()), Told.By(world.DecideBy(Revoke(world, rule.Id, world.Request.At + Duration.Epsilon))));
            return true;
        });

    /// <summary>A link of a chain that counts, and that nobody will ever have revoked; <see langword="null"/> when there is none.</summary>
    private static DelegationRule? CountingRule(World world, int which)
    {
        var ids = world.Decide().Grants.Where(g => g.Counts).SelectMany(g => g.Chain).Distinct()
            .Where(id => world.Facts.Delegations.Revocations.All(r => r.Delegation != id)).ToArray();
        return ids.Length == 0 ? null : world.Facts.Delegations.Rules.Single(r => r.Id == ids[which % ids.Length]);
    }

    /// <summary>Holds the told delegations against the oracle, and gives them.</summary>
    private static Grant[] Agrees(World world)
    {
        var oracle = new ChainOracle(world);
        var told = world.Decide().Grants.Where(g => g.Kind == GrantKind.Delegation).ToArray();
        Assert.Equal(
            world.Facts.Delegations.Rules.Where(oracle.Speaks).Select(r => r.Id.Value).Order(StringComparer.Ordinal),
            told.Select(g => g.Rule).Order(StringComparer.Ordinal));
        foreach (var grant in told)
        {
            var leaf = world.Facts.Delegations.Rules.Single(r => r.Id.Value == grant.Rule);
            var links = oracle.Links(leaf);
            Assert.True(oracle.Counts(leaf) == grant.Counts, $"{grant.Rule}: {grant.VoidBecause?.En ?? "counts"}");
            Assert.Equal(links.Min(link => link.Autonomy), grant.Level);
            Assert.Equal(links.Reverse().Select(link => link.Id).ToValueList(), grant.Chain);
            if (grant.VoidBecause is { } problem && !problem.En.Contains("could not be judged", StringComparison.Ordinal))
            {
                Typography.CheckText(problem);
            }
        }

        return told;
    }

    private static IReadOnlyList<Instant> BoundariesOf(World world, DelegationRule leaf)
    {
        var links = new ChainOracle(world).Links(leaf);
        return
        [
            .. links.SelectMany(link => new[] { link.ValidFrom, link.ValidUntil }),
            .. world.Facts.Delegations.Revocations.Where(r => links.Any(link => link.Id == r.Delegation)).Select(r => r.At),
            .. world.Facts.Delegations.Suspensions.Where(s => links.Any(link => link.Id == s.Delegation)).SelectMany(s => new[] { s.From, s.Until ?? s.From }),
            .. world.Facts.Delegations.Rules.Where(r => links.Any(link => link.Id == r.Supersedes)).Select(r => r.ValidFrom),
        ];
    }

    private static GovernanceModel Revoke(World world, DelegationId rule, Instant at)
    {
        var result = world.Build().Revoke(Revocation(rule, at, world.Facts.Organization.People[0].Id));
        Assert.Empty(result.Diagnostics);
        return result.Model!;
    }

    private static Revocation Revocation(DelegationId rule, Instant at, PersonId by) =>
        new() { Delegation = rule, At = at, By = by, Reason = new("a change of duties", "un changement de fonctions") };
}
