using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>An agent that watches others, certified for taking them off work.</summary>
public sealed class WatcherTests
{
    private static readonly AgentId Watcher = new("busy-bot");
    private static readonly Instant Now = CareerDesk.Start + Duration.FromDays(2);

    [Fact]
    public void It_takes_another_agent_off_work_at_once_and_the_agent_stays_off()
    {
        var outcome = Try(AgentTransition.Suspend);
        Assert.Equal(AgentStatus.Suspended, outcome.After!.Parts.Agents.Agents[0].Status);
        Assert.Equal(PartyReference.To(Watcher), outcome.After.Parts.Agents.Events[^1].By);
    }

    [Fact]
    public void How_far_it_may_go_at_most_is_no_less_than_how_far_it_goes()
    {
        var outcome = Try(AgentTransition.Suspend);
        var most = outcome.Before.FindEffectiveAutonomy(Watcher, new("governance.agent.suspend"), BuiltInDecisionTypes.Purpose, new("europe"), Now);
        Assert.Equal((AutonomyLevel.ActWithinBounds, AutonomyLevel.ActWithinBounds), (outcome.Decision.Autonomy, most.Level));
    }

    [Theory]
    [InlineData(AgentTransition.Quarantine, "built-in.mandate")]
    [InlineData(AgentTransition.Offboard, "built-in.transition-right")]
    [InlineData(AgentTransition.Review, "built-in.transition-right")]
    public void It_does_nothing_else(AgentTransition transition, string rule)
    {
        var outcome = Try(transition);
        Assert.Null(outcome.After);
        Assert.Contains(outcome.Decision.Ceilings, c => c.Rule == rule && c.Level == AutonomyLevel.None);
    }

    [Fact]
    public void Nor_does_it_spare_itself_what_is_due()
    {
        var parts = Parts with { Agents = Parts.Agents with { Agents = Parts.Agents.Agents.Select(a => a.Id == Watcher ? a.AsRecorded(AgentStatus.Suspended) : a).ToValueList() } };
        Assert.Null(Attempt(AgentTransition.Resume).Try(GovernanceModel.Create(parts).Model!, Watcher, Now).After);
        Assert.Null(Attempt(AgentTransition.Suspend).Try(GovernanceModel.Create(parts).Model!, CareerDesk.Bot, Now).After);
    }

    private static GovernanceModelParts Parts { get; } = CareerDesk.Parts with
    {
        Agents = CareerDesk.Parts.Agents with
        {
            Agents =
            [
                .. CareerDesk.Parts.Agents.Agents.Select(agent => agent.Id == CareerDesk.Bot ? agent.AsRecorded(AgentStatus.Active) : agent.Id == Watcher ? Watching(agent) : agent),
            ],
        },
        Policies =
        [
            new("policies/watch.cedar", """
                @id("watch")
                @owner("body:board")
                permit (principal == Agent::"busy-bot", action in Action::"governance.agent", resource);
                """),
        ],
    };

    private static Agent Watching(Agent agent) => agent with
    {
        Mandate = agent.Mandate with { DecisionTypes = [new("governance.agent.suspend")] },
        Certificates =
        [
            new()
            {
                Id = new("watching"), DecisionType = new("governance.agent.suspend"), Unit = new("europe"), Ceiling = AutonomyLevel.ActWithinBounds, IssuedBy = new("board"), IssuedAt = CareerDesk.Start,
                Environment = CareerDesk.Environment(1), ValidFrom = CareerDesk.Start, ValidUntil = Now + Duration.FromDays(30),
            },
        ],
    };

    private static CareerAttempt Attempt(AgentTransition transition) => new(
        new() { Transition = transition, Reason = new("it errs", "il se trompe"), Body = transition == AgentTransition.Resume ? new BodyId("board") : null }, PartyReference.To(Watcher), CareerVotes.Right);

    private static CareerOutcome Try(AgentTransition transition) => Attempt(transition).Try(GovernanceModel.Create(Parts).Model!, CareerDesk.Bot, Now);
}
