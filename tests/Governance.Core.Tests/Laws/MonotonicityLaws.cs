using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>A limit never raises, a grant never lowers.</summary>
public sealed class MonotonicityLaws
{
    [Fact]
    public void D03_adding_a_ceiling_never_raises_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => Rules.Rule("added", isPermit: false, world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 150,
        pair =>
        {
            var (before, after) = (pair.World.Decide().Autonomy, pair.World.With(pair.Drawn).Decide().Autonomy);
            Assert.True(after <= before, $"{before} became {after} by {pair.Drawn}");
            return after < before;
        });

    [Fact]
    public void Adding_a_permit_never_lowers_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => Rules.Rule("added", isPermit: true, world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 60,
        pair =>
        {
            var (before, after) = (pair.World.Decide().Autonomy, pair.World.With(pair.Drawn).Decide().Autonomy);
            Assert.True(after >= before, $"{before} became {after} by {pair.Drawn}");
            return after > before;
        });

    [Fact]
    public void Adding_a_delegation_never_lowers_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => Delegations.Rule(new("added"), world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 150,
        pair =>
        {
            if (pair.Drawn is not { } rule)
            {
                return false;
            }

            var world = pair.World;
            var (before, after) = (world.Decide().Autonomy, world.WithDelegation(rule).Decide().Autonomy);
            Assert.True(after >= before, $"{before} became {after} by {rule}");
            return after > before;
        });

    [Fact]
    public void A_ceiling_on_everything_caps_a_decision_at_exactly_its_level() => Law.HoldsAtStake(
        Worlds.And(_ => Pick.One(AutonomyScale.Levels)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var before = pair.World.Decide().Autonomy;
            Assert.Equal(Lower(before, pair.Drawn), pair.World.With(OnEverything(isPermit: false, pair.Drawn, owner: null)).Decide().Autonomy);
            return pair.Drawn < before;
        });

    [Fact]
    public void A_grant_of_everything_raises_a_decision_to_exactly_its_level_or_the_lowest_ceiling() => Law.HoldsAtStake(
        Worlds.And(world => from level in Pick.One(AutonomyScale.Levels) from person in Pick.One(world.Facts.Organization.People) select (level, person)),
        atLeast: Law.Cases / 15,
        pair =>
        {
            var (world, (level, person)) = pair;
            var decision = world.Decide();
            var after = world.With(OnEverything(isPermit: true, level, PartyReference.To(person.Id))).Decide().Autonomy;
            var reach = Lower(level, decision.Ceilings.Select(c => c.Level).Append(AutonomyLevel.ActMonitored).Min());
            var isAnsweredFor = AccountabilityOracle.InPlaceOf(world.Facts.Organization, person.Id, world.Request.At) is not null;
            Assert.Equal(isAnsweredFor && reach > decision.Autonomy ? reach : decision.Autonomy, after);
            return after > decision.Autonomy;
        });

    [Fact]
    public void The_level_is_the_lower_of_the_highest_grant_that_counts_and_the_lowest_ceiling() => Law.Holds(
        Worlds.WithEvidence,
        world =>
        {
            var decision = world.Decide();
            var granted = decision.Grants.Where(g => g.Counts).Select(g => g.Level).Append(AutonomyLevel.None).Max();
            var allowed = decision.Ceilings.Select(c => c.Level).Append(AutonomyLevel.ActMonitored).Min();
            Assert.Equal(granted < allowed ? granted : allowed, decision.Autonomy);
        });

    private static AutonomyLevel Lower(AutonomyLevel a, AutonomyLevel b) => a < b ? a : b;

    private static RuleSpec OnEverything(bool isPermit, AutonomyLevel level, PartyReference? owner) => new()
    {
        Id = "on-everything",
        IsPermit = isPermit,
        Level = level,
        Principal = "principal",
        Action = "action",
        Resource = "resource",
        Owner = owner,
    };
}
