using FsCheck.Fluent;
using Governance.Core.Tests.Generators;

namespace Governance.Core.Tests.Laws;

/// <summary>A limit never raises, a grant never lowers.</summary>
public sealed class MonotonicityLaws
{
    [Fact]
    public void D03_adding_a_ceiling_never_raises_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => Rules.Rule("added", isPermit: false, world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (before, after) = (pair.World.Decide().Autonomy, pair.World.With(pair.Drawn).Decide().Autonomy);
            Assert.True(after <= before, $"{before} became {after} by {pair.Drawn}");
            return after < before;
        });

    [Fact]
    public void Adding_a_permit_never_lowers_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => Rules.Rule("added", isPermit: true, world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 40,
        pair =>
        {
            var (before, after) = (pair.World.Decide().Autonomy, pair.World.With(pair.Drawn).Decide().Autonomy);
            Assert.True(after >= before, $"{before} became {after} by {pair.Drawn}");
            return after > before;
        });

    [Fact]
    public void Adding_a_delegation_never_lowers_a_decision() => Law.HoldsAtStake(
        Worlds.And(world => Delegations.Rule(new("added"), world.Facts, world.Request, WorldOptions.All)),
        atLeast: Law.Cases / 50,
        pair =>
        {
            if (pair.Drawn is not { } rule)
            {
                return false;
            }

            var world = pair.World;
            var more = world with { Facts = world.Facts with { Delegations = new() { Rules = [.. world.Facts.Delegations.Rules, rule] } } };
            var (before, after) = (world.Decide().Autonomy, more.Decide().Autonomy);
            Assert.True(after >= before, $"{before} became {after} by {rule}");
            return after > before;
        });

    [Fact]
    public void The_level_is_the_lower_of_the_highest_grant_that_counts_and_the_lowest_ceiling() => Law.Holds(
        Worlds.Any,
        world =>
        {
            var decision = world.Decide();
            var granted = decision.Grants.Where(g => g.Counts).Select(g => g.Level).Append(AutonomyLevel.None).Max();
            var allowed = decision.Ceilings.Select(c => c.Level).Append(AutonomyLevel.ActMonitored).Min();
            Assert.Equal(granted < allowed ? granted : allowed, decision.Autonomy);
        });
}
