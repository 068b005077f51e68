using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Laws;

/// <summary>What is done is written down, leads to where an agent stands, and can be read again.</summary>
public sealed class CareerHistoryLaws
{
    [Fact]
    public void Every_step_that_is_taken_was_possible_and_is_the_last_of_its_history() => Law.HoldsAtStake(
        CareerWorlds.And(CareerAttempts.In),
        atLeast: Law.Cases / 5,
        pair =>
        {
            var (world, attempt) = pair;
            var outcome = attempt.Try(world.Build(), world.Subject, CareerWorld.Now);
            if (outcome.After is not { } after)
            {
                // What may proceed is never held up when it is written down.
                Assert.NotEqual(DecisionOutcome.Proceed, outcome.Decision.Outcome);
                Assert.All(outcome.Result.Diagnostics, Typography.Check);
                Assert.NotEmpty(outcome.Result.Diagnostics);
                return false;
            }

            var (was, now, done) = (world.Agent, CareerActs.Of(after, world.Subject), after.Parts.Agents.Events[^1]);
            Assert.NotEmpty(AgentLifecycle.Transitions.Find(was.Status, attempt.Change.Transition));
            Assert.Contains(AgentLifecycle.Transitions.Find(was.Status, attempt.Change.Transition), way => way.To == now.Status);
            Assert.Equal((was.Status, attempt.Change, attempt.By, CareerWorld.Now, world.Subject, outcome.Decision.Digest), (done.From, done.Change, done.By, done.At, done.Agent, done.Decision));
            Assert.Equal(world.Facts.Agents.Events, after.Parts.Agents.Events.SkipLast(1));
            Assert.Equal([.. was.Certificates, .. attempt.Change.Certificates], now.Certificates);

            // Nobody else is touched.
            Assert.Equal(world.Facts.Agents.Agents.Where(a => a.Id != world.Subject), after.Parts.Agents.Agents.Where(a => a.Id != world.Subject));
            return true;
        });

    [Fact]
    public void A_suspended_agent_comes_back_as_what_it_was() => Law.HoldsAtStake(
        CareerWorlds.And(world => from suspend in CareerAttempts.Right(world, world.Build(), AgentTransition.Suspend) from resume in CareerAttempts.Right(world, world.Build(), AgentTransition.Resume) select (suspend, resume)),
        atLeast: Law.Cases / 10,
        pair =>
        {
            var (world, (suspend, resume)) = pair;
            var back = suspend.Try(world.Build(), world.Subject, CareerWorld.Now).After is { } off ? resume.Try(off, world.Subject, CareerWorld.Now).After : null;
            Assert.True(back is null || CareerActs.Of(back, world.Subject).Status == world.Agent.Status);
            return back is not null;
        });

    [Fact]
    public void After_any_steps_and_departures_histories_lead_to_where_agents_stand_and_files_keep_all_of_it() => Law.HoldsAtStake(
        CareerWorlds.And(world =>
            from steps in CareerAttempts.Several(world, 4)
            from leaver in Pick.MaybeValue(50, Gen.Frequency((1, Gen.Constant(world.Agent.Owner)), (1, Pick.One(CareerStaff.People))))
            select (steps, leaver)),
        atLeast: Law.Cases / 3,
        pair =>
        {
            var (world, (steps, leaver)) = pair;
            var reached = steps.Select(step => step.After).OfType<GovernanceModel>().LastOrDefault() ?? world.Build();
            var parts = leaver is { } person && reached.RecordDeparture(person, CareerWorld.Now, CareerStaff.People[0]).Model is { } left ? left.Parts : reached.Parts;
            var checkedAgain = GovernanceModel.Create(parts);
            Assert.True(checkedAgain.Model is not null, string.Join('\n', checkedAgain.Diagnostics.Select(d => d.Message.En)));
            Assert.All(checkedAgain.Diagnostics, Typography.Check);
            foreach (var agent in parts.Agents.Agents)
            {
                Replays(agent, parts.Agents.Events.Where(e => e.Agent == agent.Id));
            }

            var read = GovernanceModelReader.Read(GovernanceModelWriter.Write(parts)).Model;
            Assert.Equal(parts, read!.Parts);
            return parts.Agents.Events.Count >= world.Facts.Agents.Events.Count + 2;
        });

    /// <summary>By the table of the lifecycle alone; where it leaves a choice, what was before the suspension decides.</summary>
    private static void Replays(Agent agent, IEnumerable<AgentEvent> events)
    {
        AgentStatus? status = null;
        var before = AgentStatus.Onboarding;
        foreach (var happened in events)
        {
            Assert.Equal(status ?? happened.From, happened.From);
            before = happened.Change.Transition == AgentTransition.Suspend ? happened.From : before;
            var ways = AgentLifecycle.Transitions.Find(happened.From, happened.Change.Transition);
            status = ways.Count == 1 ? ways[0].To : Assert.Single(ways, way => way.To == before).To;
        }

        Assert.Equal(status ?? agent.Status, agent.Status);
    }

    [Fact]
    public void An_environment_is_the_same_in_whatever_order_its_parts_are_named() => Law.HoldsAtStake(
        CareerWorlds.And(world => from attempt in CareerAttempts.In(world) from same in CareerFleets.Environment(world.Agent.Environment, 100) select (attempt, same)),
        atLeast: Law.Cases / 8,
        pair =>
        {
            var (world, (attempt, same)) = pair;
            Assert.Equal((world.Agent.Environment, world.Agent.Environment.GetHashCode(), world.Agent.Environment.ComputeFingerprint()), (same, same.GetHashCode(), same.ComputeFingerprint()));
            var other = world.With(agent => agent with { Tools = same.Tools, DataClasses = same.DataClasses });
            var (one, two) = (attempt.Try(world.Build(), world.Subject, CareerWorld.Now), attempt.Try(other.Build(), world.Subject, CareerWorld.Now));
            Assert.Equal((one.Decision.Digest, one.Decision.Outcome, one.IsApplied), (two.Decision.Digest, two.Decision.Outcome, two.IsApplied));
            Assert.Equal(CareerActs.Levels(one.Before, world.Subject, CareerWorld.Now), CareerActs.Levels(two.Before, world.Subject, CareerWorld.Now));
            return !world.Agent.Tools.SequenceEqual(same.Tools);
        });
}
