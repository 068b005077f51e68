using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>How far an agent may act at most is the lowest of what bears on it, and no act goes above.</summary>
public sealed class StandingLaws
{
    [Fact]
    public void No_decision_goes_above_the_effective_autonomy_of_its_kind_but_by_an_emergency() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.Chance(50)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var world = pair.Drawn ? Eased.Generous(pair.World) : pair.World;
            if (world.Request.Agent is not { } agent)
            {
                return false;
            }

            var model = world.Build();
            var standing = model.FindEffectiveAutonomy(agent, world.Request.DecisionType, world.Request.Purpose, world.Request.Unit, world.Request.At);
            var usual = (world with { Evidence = world.Evidence with { Emergency = null } }).DecideBy(model);
            Assert.True(usual.Autonomy <= standing.Level, $"{usual.Autonomy} is above {standing.Level}");

            // An emergency is a grant like others: every other factor holds.
            var others = standing.Factors.Where(f => f.Kind is not (AutonomyFactorKind.Grant or AutonomyFactorKind.Delegator)).Select(f => f.Level).DefaultIfEmpty(AutonomyLevel.ActMonitored).Min();
            Assert.True(world.DecideBy(model).Autonomy <= others);
            return usual.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void The_effective_autonomy_is_the_lowest_factor_and_those_at_it_bind() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 5,
        world =>
        {
            if (world.Request.Agent is not { } agent)
            {
                return false;
            }

            var (model, request) = (world.Build(), world.Request);
            var standing = model.FindEffectiveAutonomy(agent, request.DecisionType, request.Purpose, request.Unit, request.At);
            var lowest = standing.Factors.Min(f => f.Level);
            Assert.Equal(lowest, standing.Level);
            Assert.All(standing.Factors, f => Assert.Equal(f.Level == lowest, f.IsBinding));
            Assert.Equal(standing.Factors.OrderBy(f => f.Kind).Select(f => f.Kind), standing.Factors.Select(f => f.Kind));
            Assert.All(standing.Factors, f =>
            {
                Typography.CheckText(f.Because);
                Assert.Equal(f.Level == AutonomyLevel.ActMonitored, f.ToRise is null);
            });
            Assert.All(standing.Factors.Where(f => f.Kind == AutonomyFactorKind.Delegator), f => Assert.Contains(
                model.FindChains(PartyReference.To(agent), request.DecisionType, request.Unit, request.At).Where(c => c.IsInForce).Select(c => c.Chain),
                chain => chain.Links.SkipLast(1).Select(link => link.Autonomy).Append(AutonomyLevel.ActMonitored).Min() == f.Level
                    && standing.Factors.Any(grant => grant.Kind == AutonomyFactorKind.Grant && grant.Level == chain.Leaf.Autonomy && grant.Because.En.Contains($"`{chain.Leaf.Id}`", StringComparison.Ordinal))));
            Assert.True(standing.Promotion is not null || standing.Factors.All(f => !f.IsBinding || f.Kind is not (AutonomyFactorKind.Certificate or AutonomyFactorKind.Health)) || !world.Facts.Agents.Agents.Any(a => a.Id == agent));
            return standing.Factors.Count(f => f.IsBinding) < standing.Factors.Count;
        });

    [Fact]
    public void Without_rules_on_single_acts_a_plain_act_comes_to_the_effective_autonomy_exactly() => Law.HoldsAtStake(
        CareerWorlds.And(_ => Pick.One(CareerActs.Kinds)),
        atLeast: Law.Cases / 5,
        pair =>
        {
            var (world, (type, unit)) = pair;
            var model = world.WithPolicy(CareerActs.PermitEverything(world)).Build();
            var standing = model.FindEffectiveAutonomy(world.Subject, type, CareerStaff.UseCase, unit, CareerWorld.Now);
            var decision = new PolicyEvaluator(model).Evaluate(CareerActs.Requests(world.Subject, CareerWorld.Now).First(r => r.DecisionType == type && r.Unit == unit));
            Assert.Equal(decision.Autonomy, standing.Level);
            return standing.Level > AutonomyLevel.None;
        });

    [Fact]
    public void What_an_agent_is_certified_for_is_what_the_documentation_says() => Law.HoldsAtStake(
        CareerWorlds.And(_ => Pick.One(-100, -50, -20, -10, 0, 5, 10, 15, 20, 200)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var (world, day) = pair;
            var (model, at) = (world.Build(), CareerWorld.Day(day));
            foreach (var (type, unit) in CareerActs.Kinds)
            {
                var told = model.FindCertification(world.Subject, type, unit, at)!;
                Assert.Equal((type, unit, CertificationOracle.Of(world.Facts, world.Agent, type, unit, at)), (type, unit, (told.Ceiling, told.Level, told.Certificate)));
                Assert.Equal(told.Certificate is null, told.Uncertified is not null);
                Typography.CheckText(told.Uncertified ?? told.LimitedBy?.Because ?? new("x", "x"));
            }

            return CareerActs.Levels(model, world.Subject, at).Distinct().Count() > 1;
        });
}
