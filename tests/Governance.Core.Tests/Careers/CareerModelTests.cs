using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>The library takes and refuses the same steps as the plain career, and they leave the agent where it says.</summary>
public sealed class CareerModelTests
{
    [Fact]
    public void Careers_go_as_those_of_the_plain_agent() => Law.HoldsAtStake(CareerCommands.Any, 200, commands =>
    {
        var (model, plain) = (Build(CareerDesk.Parts), new PlainCareer());
        var done = new HashSet<AgentTransition>();
        foreach (var (command, i) in commands.Select((command, i) => (command, i)))
        {
            (model, var transition) = Run(command, i, model, plain);
            done.UnionWith(transition is { } one ? [one] : []);
            var agent = model.Parts.Agents.Agents[0];
            Assert.Equal((i, command, plain.Status, plain.Owner, plain.Deputy, plain.ReviewDue), (i, command, agent.Status, agent.Owner, agent.Deputy, agent.ReviewDue));
            for (var kind = 0; kind < CareerDesk.Kinds.Count; kind++)
            {
                var (type, unit) = CareerDesk.Kinds[kind];
                Assert.Equal((i, command, type, unit, plain.Level(kind)), (i, command, type, unit, model.FindCertification(CareerDesk.Bot, type, unit, plain.Now)!.Level));
            }
        }

        return done.Contains(AgentTransition.Promote) || done.Count >= 7;
    });

    /// <summary>What happens, and which step was taken, if one was.</summary>
    private static (GovernanceModel Model, AgentTransition? Done) Run(CareerCommand command, int i, GovernanceModel model, PlainCareer plain)
    {
        var (parts, register) = (model.Parts, model.Parts.Agents);
        switch (command)
        {
            case CareerCommand.Wait wait:
                plain.Wait(Duration.FromDays(wait.Days));
                return (model, null);
            case CareerCommand.Tried tried:
                var (from, environment) = (plain.Now, tried.Version == 0 ? plain.Environment : 3 - plain.Environment);
                plain.Try(tried.Kind, environment, tried.Trials, tried.Failures);
                return (Build(parts with { Agents = register with { Trials = [.. register.Trials, Record(tried, environment, from, plain.Now)] } }), null);
            case CareerCommand.GoesWrong wrong:
                plain.GoWrong(wrong.Severity, wrong.DaysAgo);
                var incident = new Incident
                {
                    Id = new($"incident-{i:000}"), Agent = CareerDesk.Bot, Severity = wrong.Severity, OccurredAt = plain.Now - Duration.FromDays(wrong.DaysAgo), RecordedAt = plain.Now,
                    RecordedBy = new("fay"), Cause = new("a slip", "une faute"),
                };
                return (Build(parts with { Agents = register with { Incidents = [.. register.Incidents, incident] } }), null);
            case CareerCommand.Leaves leaves:
                var without = model.RecordDeparture(leaves.Person, plain.Now, new("fay")).Model;
                Assert.Equal((i, command, plain.Leave(leaves.Person)), (i, command, without is not null));
                return (without ?? model, null);
            case CareerCommand.Wants wants:
                var attempt = CareerSteps.Settle(wants, plain);
                var outcome = attempt.Try(model, CareerDesk.Bot, plain.Now);
                var may = plain.May(attempt);
                Assert.True(may == outcome.IsApplied, $"step {i}, {attempt}: {(may ? "refused: " + string.Join("; ", outcome.Result.Diagnostics.Select(d => d.Message.En)) : "done, though it may not be")}");
                Assert.Equal(may, outcome.Decision.Outcome == DecisionOutcome.Proceed);
                if (may)
                {
                    plain.Do(attempt.Change);
                }

                return (outcome.After ?? model, may ? attempt.Change.Transition : null);
            default:
                throw new InvalidOperationException();
        }
    }

    private static TrialRecord Record(CareerCommand.Tried tried, int environment, Instant from, Instant until) => new()
    {
        Agent = CareerDesk.Bot, DecisionType = CareerDesk.Kinds[tried.Kind].Type, Unit = CareerDesk.Kinds[tried.Kind].Unit, Environment = CareerDesk.Environment(environment),
        From = from, Until = until, Trials = tried.Trials, Successes = tried.Trials - tried.Failures,
    };

    private static GovernanceModel Build(GovernanceModelParts parts)
    {
        var result = GovernanceModel.Create(parts);
        return result.Model ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Select(d => $"{d.Location?.Path}: {d.Message.En}")));
    }
}
