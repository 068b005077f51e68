using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Somebody who is there answers for every agent at work, and nobody for too many.</summary>
public sealed class OwnerLaws
{
    private static readonly AgentStatus[] AtWork = [AgentStatus.Onboarding, AgentStatus.Probation, AgentStatus.Active];

    [Fact]
    public void H01_no_step_raises_an_agent_without_a_living_owner_and_none_makes_an_owner_of_somebody_who_left() => Law.HoldsAtStake(
        CareerWorlds.And(CareerAttempts.In),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, attempt) = pair;
            var outcome = attempt.Try(world.WithPolicy(CareerActs.PermitEverything(world)).Build(), world.Subject, CareerWorld.Now);
            if (outcome.After is not { } after)
            {
                return false;
            }

            var agent = CareerActs.Of(after, world.Subject);
            var changesOwner = attempt.Change.Transition is AgentTransition.TransferOwner or AgentTransition.Succeed;
            Assert.True(outcome.Terms.Effect != TransitionEffect.Raises && !changesOwner || CareerActs.IsThere(world, agent.Owner, CareerWorld.Now), "the owner is gone");
            Assert.Equal(changesOwner, agent.Owner != world.Agent.Owner);
            return outcome.Terms.Effect == TransitionEffect.Raises || changesOwner;
        });

    [Fact]
    public void H01_nothing_that_is_presented_lets_an_agent_act_for_whom_nobody_answers() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 10,
        world =>
        {
            var generous = Eased.Generous(world);
            if (world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == world.Request.Agent) is not { } agent)
            {
                return false;
            }

            var organization = world.Facts.Organization;
            PersonId?[] answering = [agent.Owner, agent.Deputy];
            var orphaned = generous with
            {
                Facts = generous.Facts with
                {
                    Organization = organization with { People = organization.People.Select(p => answering.Contains(p.Id) ? p with { LeftAt = world.Request.At } : p).ToValueList() },
                },
            };
            var decision = orphaned.Decide();
            Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused), (decision.Autonomy, decision.Outcome));
            Assert.Contains(decision.Ceilings, c => c.Rule == BuiltInRules.AgentOwner);
            return generous.Decide().Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void H02_when_an_owner_leaves_the_deputy_takes_over_in_the_same_step_or_the_agent_is_off_work() => Law.HoldsAtStake(
        CareerWorlds.And(world => from person in Gen.Frequency((3, Gen.Constant(world.Agent.Owner)), (1, Pick.One(CareerStaff.People))) from day in Pick.One(-110, -20, 0, 15) select (person, day)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var (world, (person, day)) = pair;
            var (model, at) = (world.Build(), CareerWorld.Day(day));
            var result = model.RecordDeparture(person, at, CareerStaff.People[0]);
            Assert.Equal(CareerActs.IsThere(world, person, at), result.Model is not null);
            if (result.Model is not { } after)
            {
                Typography.Check(Assert.Single(result.Diagnostics));
                return false;
            }

            Assert.Equal(at, after.Parts.Organization.People.First(p => p.Id == person).LeftAt);
            var owned = world.Facts.Agents.Agents.Where(a => a.Owner == person).ToArray();
            foreach (var (agent, position) in owned.Select((a, i) => (a, i)))
            {
                HasSuccessor(world, after, agent, owned[..position], at);
            }

            Assert.Equal(
                world.Facts.Agents.Agents.Where(a => a.Owner != person),
                after.Parts.Agents.Agents.Where(a => owned.All(o => o.Id != a.Id)));
            return owned.Any(a => AtWork.Contains(a.Status));
        });

    private static void HasSuccessor(CareerWorld world, GovernanceModel after, Agent agent, Agent[] before, Instant at)
    {
        var now = CareerActs.Of(after, agent.Id);
        var told = after.Parts.Agents.Events.Skip(world.Facts.Agents.Events.Count).Where(e => e.Agent == agent.Id).ToArray();

        // What happened before it was recorded is told in its place: no history runs backwards.
        var then = Instant.Max(at, world.Facts.Agents.Events.LastOrDefault(e => e.Agent == agent.Id)?.At ?? at);
        var limit = world.Facts.Agents.Rules!.SpanOfControl;
        var load = world.Facts.Agents.Agents.Count(a => a.Owner == agent.Deputy && a.Id != agent.Id && IsOnTheBooks(a))
            + before.Count(a => CareerActs.Of(after, a.Id).Owner == agent.Deputy && IsOnTheBooks(a));
        var canSucceed = agent.Status != AgentStatus.Retired && agent.Deputy is { } deputy && CareerActs.IsThere(after.Parts.Organization, deputy, then)
            && (!IsOnTheBooks(agent) || load < limit);
        if (canSucceed)
        {
            Assert.Equal((agent.Deputy, null, agent.Status), ((PersonId?)now.Owner, now.Deputy, now.Status));
            Assert.Equal((AgentTransition.Succeed, then), (Assert.Single(told).Change.Transition, told[0].At));
        }
        else
        {
            Assert.Equal((agent.Owner, AtWork.Contains(agent.Status) ? AgentStatus.Suspended : agent.Status), (now.Owner, now.Status));
            Assert.Equal(AtWork.Contains(agent.Status) ? [(AgentTransition.Suspend, then)] : [], told.Select(e => (e.Change.Transition, e.At)));
        }

        Assert.All(told, e => Typography.CheckText(e.Change.Reason));
        Assert.False(AtWork.Contains(now.Status) && !CareerActs.IsThere(after.Parts.Organization, now.Owner, at), "at work without an owner");
    }

    [Fact]
    public void H10_nobody_comes_to_answer_for_more_agents_than_the_rules_allow() => Law.HoldsAtStake(
        CareerWorlds.And(world => CareerAttempts.In(world, AgentTransition.Hire, AgentTransition.TransferOwner, AgentTransition.Succeed)),
        atLeast: Law.Cases / 60,
        pair =>
        {
            var (world, attempt) = pair;
            var generous = world.WithPolicy(CareerActs.PermitEverything(world));
            var outcome = attempt.Try(generous.Build(), world.Subject, CareerWorld.Now);
            if (outcome.After is not { } after)
            {
                return false;
            }

            var owner = CareerActs.Of(after, world.Subject).Owner;
            var (was, now) = (Load(world.Facts.Agents, owner), Load(after.Parts.Agents, owner));
            Assert.True(now <= world.Facts.Agents.Rules!.SpanOfControl || now <= was, $"{owner} answers for {now}");
            return now > was && now == world.Facts.Agents.Rules.SpanOfControl;
        });

    [Fact]
    public void H10_what_only_the_span_of_control_forbids_is_done_when_the_span_is_one_wider() => Law.HoldsAtStake(
        CareerWorlds.And(world => CareerAttempts.Right(world, world.Build(), world.Agent.Status == AgentStatus.Draft ? AgentTransition.Hire : AgentTransition.TransferOwner)),
        atLeast: Law.Cases / 100,
        pair =>
        {
            var (world, attempt) = pair;
            var register = world.Facts.Agents;
            var outcome = attempt.Try(world.Build(), world.Subject, CareerWorld.Now);
            var blockers = outcome.Decision.Ceilings.Where(c => c.Kind == CeilingKind.BuiltIn && c.Level == AutonomyLevel.None).ToArray();
            var owner = attempt.Change.Owner ?? world.Agent.Owner;
            var others = register.Agents.Count(a => a.Owner == owner && a.Id != world.Subject && IsOnTheBooks(a));
            if (blockers is not [{ Rule: BuiltInRules.Accountability }] || others != register.Rules!.SpanOfControl)
            {
                return false;
            }

            var wider = world.With(register with { Rules = register.Rules with { SpanOfControl = others + 1 } });
            Assert.DoesNotContain(attempt.Try(wider.Build(), world.Subject, CareerWorld.Now).Decision.Ceilings, c => c.Rule == BuiltInRules.Accountability);
            return true;
        });

    private static int Load(AgentRegister register, PersonId owner) => register.Agents.Count(a => a.Owner == owner && IsOnTheBooks(a));

    private static bool IsOnTheBooks(Agent agent) => agent.Status is not (AgentStatus.Draft or AgentStatus.Retired);
}
