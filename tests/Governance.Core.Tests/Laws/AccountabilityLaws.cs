using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>A grant counts only while a living human answers for it.</summary>
public sealed class AccountabilityLaws
{
    [Fact]
    public void D08_exactly_one_present_human_answers_for_every_decision_that_is_not_refused() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 10,
        world =>
        {
            var decision = world.Decide();
            Assert.Equal(decision.Autonomy > AutonomyLevel.None, decision.Authority is not null);
            if (decision.Authority is not { } authority)
            {
                return false;
            }

            Assert.Equal(authority.Person, AccountabilityOracle.InPlaceOf(world.Facts.Organization, authority.Person, world.Request.At));
            Assert.NotEqual(PartyKind.Agent, authority.Party.Kind);
            Assert.Equal(authority.Person, AccountabilityOracle.Human(world.Facts.Organization, authority.Party, world.Request.Unit, world.Request.At));
            var carrier = Assert.Single(decision.Grants, g => g.Rule == authority.Rule && g.Kind == (authority.Chain.IsEmpty ? GrantKind.Policy : GrantKind.Delegation));
            Assert.True(carrier.Counts && carrier.Level >= decision.Autonomy);
            return true;
        });

    [Fact]
    public void D08_a_permit_counts_exactly_when_a_human_answers_for_its_owner_or_else_for_the_responsibility_matrix() => Law.HoldsAtStake(
        Worlds.WithoutErrors,
        atLeast: Law.Cases / 20,
        world =>
        {
            var (organization, request) = (world.Facts.Organization, world.Request);
            var voids = 0;
            foreach (var grant in world.Decide().Grants.Where(g => g.Kind == GrantKind.Policy))
            {
                var party = world.Rules.Single(r => r.Id == grant.Rule).Owner ?? AccountabilityOracle.Matrix(organization, request.DecisionType, request.Unit);
                var human = party is { } someone ? AccountabilityOracle.Human(organization, someone, request.Unit, request.At) : null;
                Assert.Equal(human is not null, grant.Counts);
                Assert.Equal(human, grant.AccountablePerson);
                Assert.Equal(party, grant.Accountable);
                Assert.Equal(grant.Counts, grant.VoidBecause is null);
                voids += grant.Counts ? 0 : 1;
            }

            return voids > 0;
        });

    [Fact]
    public void A_rule_is_in_force_exactly_from_its_first_instant_on_and_before_its_last() => Law.HoldsAtStake(
        Worlds.And(world => from isPermit in Pick.Chance(50)
                            from rule in Rules.Rule("added", isPermit, world.Facts, world.Request, WorldOptions.WithoutErrors)
                            from period in Clock.Period
                            from offset in Pick.One(-1, 0, 1)
                            from atEnd in Pick.Chance(50)
                            select (Rule: rule with { From = period.From, Until = period.Until }, At: (atEnd ? period.Until : period.From) + (Duration.Epsilon * offset))),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (rule, at) = pair.Drawn;
            var applies = Tells(pair.World, rule with { From = null, Until = null }, at);
            Assert.Equal(applies && rule.From <= at && at < rule.Until, Tells(pair.World, rule, at));
            return applies;
        });

    private static bool Tells(World world, RuleSpec rule, Instant at)
    {
        var decision = (world.With(rule) with { Request = world.Request with { At = at } }).Decide();
        return decision.Grants.Any(g => g.Rule == rule.Id) || decision.Ceilings.Any(c => c.Rule == rule.Id);
    }
}
