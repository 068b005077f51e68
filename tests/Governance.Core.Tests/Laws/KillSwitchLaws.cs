using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>D23: once engaged, a kill switch stops agents at once and until somebody independent releases it.</summary>
public sealed class KillSwitchLaws
{
    [Fact]
    public void D23_no_agent_in_scope_acts_from_the_instant_on_until_somebody_independent_releases_the_switch() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, Drawn),
        atLeast: Law.Cases / 40,
        pair =>
        {
            var world = pair.World with { Request = pair.World.Request with { At = pair.Drawn.At } };
            var (without, with) = (Engaged(world, []).Decide(), Engaged(world, [pair.Drawn.Kill]).Decide());
            var limits = new LimitOracle(world);
            var isStopped = world.Facts.Agents.Agents.Any(a => a.Id == world.Request.Agent)
                && limits.Concerns(pair.Drawn.Kill) && !limits.IsReleased(pair.Drawn.Kill, pair.Drawn.At);
            if (isStopped)
            {
                Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused), (with.Autonomy, with.Outcome));
                Assert.Contains(with.Ceilings, c => c.Rule == BuiltInRules.KillSwitch && c.Because!.En.Contains($"`{pair.Drawn.Kill.Id}`", StringComparison.Ordinal));
                return without.Autonomy > AutonomyLevel.None;
            }

            Assert.Equal((without.Autonomy, without.Ceilings, without.Authority), (with.Autonomy, with.Ceilings, with.Authority));
            Assert.True(with.Outcome <= without.Outcome);
            return false;
        });

    [Fact]
    public void D23_once_engaged_a_switch_stops_at_every_later_instant_while_nobody_releases_it_and_people_carry_on() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, Drawn),
        atLeast: Law.Cases / 30,
        pair =>
        {
            var (kill, later) = (pair.Drawn.Kill with { Release = null }, Instant.Max(pair.Drawn.At, pair.Drawn.Kill.EngagedAt));
            var world = pair.World with { Request = pair.World.Request with { At = later } };
            var (without, with) = (Engaged(world, []).Decide(), Engaged(world, [kill]).Decide());
            if (world.Request.Agent is null)
            {
                Assert.Equal((Told.By(without), without.Presented), (Told.By(with), with.Presented));
                return false;
            }

            var isInScope = new LimitOracle(world).Concerns(kill);
            Assert.True(!isInScope || with.Outcome == DecisionOutcome.Refused);
            return isInScope && without.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void D23_approvals_given_before_the_release_stay_void_after_it_and_those_given_from_then_on_count() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithLimits, world => from kill in KillSwitches.KillSwitch(new("stop"), world.Facts, world.Request)
                            from hours in Pick.One(0, 1, 3)
                            from isEarly in Pick.Chance(60)
                            from protocol in Pick.MaybeValue(70, Pick.One(world.Facts.Protocols.Protocols.Select(p => p.Id)))
                            select (Protocol: protocol, Kill: kill, Age: Duration.FromHours(hours), IsEarly: isEarly)),
        atLeast: Law.Cases / 100,
        pair =>
        {
            // The switch was engaged and released before the act, by a body that may release it.
            var (world, at, chair) = (Eased.AwaitingApproval(Engaged(pair.World, []), pair.Drawn.Protocol), pair.World.Request.At, pair.World.Facts.Organization.Bodies[0].Chair);
            var releasedAt = at - pair.Drawn.Age;
            var engager = world.Facts.Organization.People.First(p => p.Id != chair).Id;
            var kill = pair.Drawn.Kill with
            {
                Agent = null,
                EngagedAt = releasedAt - Duration.FromHours(1),
                EngagedBy = engager,
                Release = new() { At = releasedAt, By = world.Facts.Organization.Bodies[0].Id, Reason = new("the cause is found") },
            };
            var limits = new LimitOracle(world);
            var decision = world.Decide();
            if (world.Request.Agent is null || !limits.Concerns(kill) || !limits.IsReleased(kill, at) || RightApprovals.Of(decision, world) is not { } right)
            {
                return false;
            }

            // People are as they are at the instant of the act: only the instant at which the approval was given is another.
            var given = right.Select(a => a with { IssuedAt = pair.Drawn.IsEarly ? Instant.Min(releasedAt, at) - Duration.Epsilon : at }).ToValueList();
            var then = Engaged(world with { Evidence = world.Evidence with { Approvals = given } }, [kill]).Decide();
            Assert.Equal((decision.Autonomy, decision.Digest), (then.Autonomy, then.Digest));
            Assert.Equal(pair.Drawn.IsEarly ? DecisionOutcomes.At(decision.Autonomy) : DecisionOutcome.Proceed, then.Outcome);
            return pair.Drawn.IsEarly && then.Presented.All(p => p.VoidBecause!.En.Contains("`stop`", StringComparison.Ordinal));
        });

    private static Gen<(KillSwitch Kill, Instant At)> Drawn(World world) =>
        from kill in KillSwitches.KillSwitch(new("stop"), world.Facts, world.Request)
        from near in Pick.One(kill.EngagedAt, kill.Release?.At ?? kill.EngagedAt, world.Request.At)
        from offset in Pick.One(-1, 0, 1)
        from isBroad in Pick.Chance(60)
        select (isBroad ? kill with { DecisionType = null, Unit = null } : kill, near + (Duration.Epsilon * offset));

    private static World Engaged(World world, ValueList<KillSwitch> kills) => world.WithDelegations(world.Facts.Delegations with { KillSwitches = kills });
}
