using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Laws;

/// <summary>What no policy can lift.</summary>
public sealed class CeilingLaws
{
    [Fact]
    public void The_built_in_ceilings_are_exactly_those_that_the_documentation_lists() => Law.Holds(
        Worlds.WithEvidence,
        world =>
        {
            var told = world.Decide().Ceilings.Where(c => c.Kind == CeilingKind.BuiltIn).ToArray();
            Assert.Equal(
                CeilingOracle.For(world).Order().ToArray(),
                told.Select(c => (c.Rule, c.Level)).Order().ToArray());
            Assert.All(told, c => Assert.False(string.IsNullOrWhiteSpace(c.Because?.En) || string.IsNullOrWhiteSpace(c.Because?.Fr)));
        });

    [Fact]
    public void D15_the_thresholds_limit_by_the_band_of_the_amount_that_counts_and_demand_its_protocols() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 10,
        world =>
        {
            var told = world.Decide().Ceilings.Where(c => c.Kind == CeilingKind.Threshold).ToArray();
            Assert.Equal(
                new LimitOracle(world).Bands().Select(b => (b.Id.Value, b.Band.Ceiling, b.Band.Protocols)).OrderBy(b => b.Value, StringComparer.Ordinal),
                told.Select(c => (c.Rule, c.Level, c.Protocols)).OrderBy(c => c.Rule, StringComparer.Ordinal));
            Assert.All(told, c => Typography.CheckText(c.Because!));
            return told.Length > 0;
        });

    [Fact]
    public void D26_no_rule_and_no_evidence_raises_an_agent_above_its_status_certificate_review_stage_or_use_case() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.One(AutonomyScale.Levels)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var (world, request) = (pair.World, pair.World.Request);
            var generous = world.With(new()
            {
                Id = "all-is-allowed",
                IsPermit = true,
                Principal = "principal",
                Action = "action",
                Resource = "resource",
                Owner = PartyReference.To(
                    world.Facts.Organization.People.FirstOrDefault(p => AccountabilityOracle.InPlaceOf(world.Facts.Organization, p.Id, request.At) == p.Id)?.Id ?? Pool.People[0]),
            });
            if (world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == request.Agent) is not { } agent
                || world.Facts.Portfolio.UseCases.FirstOrDefault(u => u.Id == request.Purpose) is not { } useCase)
            {
                return false;
            }

            var certified = CertificationOracle.Of(world.Facts, agent, request.DecisionType, request.Unit, request.At).Level;
            AutonomyLevel[] all =
            [
                agent.Status.Ceiling, certified, useCase.Stage.Ceiling, useCase.AutonomyCeiling,
                agent.ReviewDue <= request.At ? AutonomyLevel.Advise : AutonomyLevel.ActMonitored,
            ];
            var decided = generous.Decide().Autonomy;
            Assert.True(decided <= all.Min(), $"{decided} is above the lowest of {string.Join(", ", all)}");
            return true;
        });

    [Fact]
    public void D29_an_agent_off_work_never_does_more_than_watch_whatever_is_presented() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.One(AgentStatus.Suspended, AgentStatus.Quarantined, AgentStatus.Offboarding, AgentStatus.Retired)),
        atLeast: Law.Cases / 25,
        pair =>
        {
            var (world, agents) = (pair.World, pair.World.Facts.Agents.Agents);
            var off = world with { Facts = world.Facts with { Agents = world.Facts.Agents with { Agents = agents.Select(a => a.Id == world.Request.Agent ? a.AsRecorded(pair.Drawn) : a).ToValueList() } } };
            var decision = off.Decide();
            Assert.True(world.Request.Agent is null || (decision.Autonomy <= AutonomyLevel.Observe && decision.Outcome <= DecisionOutcome.ObserveOnly));
            return world.Request.Agent is not null && world.Decide().Autonomy > AutonomyLevel.Observe;
        });

    [Fact]
    public void D24_a_request_without_a_purpose_that_covers_it_is_refused() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 50,
        world =>
        {
            var agent = world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == world.Request.Agent);
            var useCase = world.Facts.Portfolio.UseCases.FirstOrDefault(u => u.Id == world.Request.Purpose);
            var lineage = AccountabilityOracle.TypeAndAbove(world.Facts.Organization, world.Request.DecisionType);
            var covered = useCase is not null && useCase.DecisionTypes.Intersect(lineage).Any() && (agent is null || agent.UseCases.Contains(useCase.Id));
            Assert.True(covered || world.Decide().Outcome == DecisionOutcome.Refused);
            return !covered;
        });

    [Fact]
    public void Whoever_or_whatever_the_model_does_not_know_is_refused_by_name() => Law.Holds(
        Worlds.And(_ => Pick.One(BuiltInRules.UnknownActor, BuiltInRules.UnknownDecisionType, BuiltInRules.UnknownPurpose, BuiltInRules.UnknownUnit)),
        pair =>
        {
            var (world, rule) = pair;
            var request = rule switch
            {
                BuiltInRules.UnknownActor when world.Request.Agent is not null => world.Request with { Agent = new("x-unheard-of") },
                BuiltInRules.UnknownActor => world.Request with { Person = new("x-unheard-of") },
                BuiltInRules.UnknownDecisionType => world.Request with { DecisionType = new("x-unheard-of") },
                BuiltInRules.UnknownPurpose => world.Request with { Purpose = new("x-unheard-of") },
                _ => world.Request with { Unit = new("x-unheard-of") },
            };
            var decision = (world with { Request = request }).Decide();
            Assert.Equal(AutonomyLevel.None, decision.Autonomy);
            var ceiling = Assert.Single(decision.Ceilings, c => c.Rule == rule);
            Assert.Equal(AutonomyLevel.None, ceiling.Level);
            Assert.Contains("`x-unheard-of`", ceiling.Because!.En, StringComparison.Ordinal);
            Assert.Contains("`x-unheard-of`", ceiling.Because.Fr!, StringComparison.Ordinal);
        });
}
