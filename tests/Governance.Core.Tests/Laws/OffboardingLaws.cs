using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>A dismissal leaves nothing behind but the record of it.</summary>
public sealed class OffboardingLaws
{
    [Fact]
    public void H08_a_dismissal_revokes_what_was_delegated_to_and_by_the_agent_gives_its_work_away_and_leaves_a_record() => Law.HoldsAtStake(
        CareerWorlds.And(world => from attempt in CareerAttempts.In(world, AgentTransition.Offboard) from delegations in Delegations(world) select (attempt, delegations)),
        atLeast: Law.Cases / 8,
        pair =>
        {
            var (plain, (attempt, delegations)) = pair;
            var world = plain with { Facts = plain.Facts with { Delegations = delegations } };
            var outcome = attempt.Try(world.Build(), world.Subject, CareerWorld.Now);
            if (outcome.After is not { } after)
            {
                return false;
            }

            var (agent, at, party) = (CareerActs.Of(after, world.Subject), CareerWorld.Now, PartyReference.To(world.Subject));
            var successor = attempt.Change.Successor ?? world.Agent.Owner;
            Assert.Equal(AgentStatus.Offboarding, agent.Status);
            Assert.True(CareerActs.IsThere(world, successor, at));

            // Every delegation to or by the agent has ended by now, and no other has changed.
            var touched = delegations.Rules.Where(r => r.Delegator == party || r.Delegatee == party).Select(r => r.Id).ToArray();
            var ended = after.Parts.Delegations.Revocations.Where(r => r.At <= at).Select(r => r.Delegation).ToHashSet();
            Assert.Superset(touched.ToHashSet(), ended);
            Assert.Equal(
                delegations.Revocations.Where(r => !touched.Contains(r.Delegation)),
                after.Parts.Delegations.Revocations.Where(r => !touched.Contains(r.Delegation)));
            Assert.Equal(delegations.Rules, after.Parts.Delegations.Rules);
            var live = touched.Where(id => !delegations.Revocations.Any(r => r.Delegation == id && r.At <= at)).ToArray();
            foreach (var other in world.Facts.Agents.Agents.Select(a => a.Id).Prepend(world.Subject))
            {
                Assert.DoesNotContain(
                    after.FindChains(PartyReference.To(other), new("refund.issue"), new("europe"), at),
                    chain => chain.IsInForce && chain.Chain.Links.Any(link => touched.Contains(link.Id)));
            }

            // Its work is its successor's, and it may do nothing.
            var responsible = after.Parts.Organization.Responsibilities.SelectMany(r => r.Responsible).ToArray();
            Assert.DoesNotContain(party, responsible);
            var had = world.Facts.Organization.Responsibilities.Where(r => r.Responsible.Contains(party)).Select(r => r.DecisionType).ToArray();
            Assert.All(after.Parts.Organization.Responsibilities.Where(r => had.Contains(r.DecisionType)), r => Assert.Single(r.Responsible, PartyReference.To(successor)));
            Assert.Equal(AutonomyLevel.None, CareerActs.Most(after, world.Subject, at));

            // The record says all of it.
            var exit = agent.Exit!;
            Assert.Equal((live.Length, had.Length), (exit.Revoked.Count, exit.Reassigned.Count));
            Assert.Equal((at, attempt.By, attempt.Change.Reason, successor), (exit.At, exit.By, exit.Reason, exit.Successor));
            Assert.Equal(live.ToHashSet(), exit.Revoked.ToHashSet());
            Assert.Equal(had.ToHashSet(), exit.Reassigned.ToHashSet());
            Assert.Equal(outcome.Decision.Digest, after.Parts.Agents.Events[^1].Decision);
            return live.Length > 0 && had.Length > 0;
        });

    /// <summary>Delegations to and by the agent and beside it, some of which end by themselves.</summary>
    private static Gen<DelegationRegister> Delegations(CareerWorld world)
    {
        var (agent, other) = (PartyReference.To(world.Subject), PartyReference.To(CareerStaff.People[2]));
        var root = new DelegationRule
        {
            Id = new("to-the-agent"), Delegator = PartyReference.To(CareerStaff.Board), Delegatee = agent, DecisionTypes = [new("money")], Purposes = [CareerStaff.UseCase], Units = [new("group")],
            Autonomy = AutonomyLevel.ActWithinBounds, ValidFrom = CareerWorld.Day(-200), ValidUntil = CareerWorld.Day(400), Depth = 1,
        };
        DelegationRule[] rules =
        [
            root,
            root with { Id = new("by-the-agent"), Parent = root.Id, Delegator = agent, Delegatee = other, Depth = 0 },
            root with { Id = new("in-the-future"), Depth = 0, ValidFrom = CareerWorld.Day(20) },
            root with { Id = new("beside-it"), Delegatee = other, Depth = 0 },
        ];
        return from ends in Pick.Each(rules.Select(_ => Pick.Weighted<int?>((4, null), (1, -10), (1, 0), (1, 10))))
               select new DelegationRegister
               {
                   Rules = [.. rules],
                   Revocations =
                   [
                       .. rules.Zip(ends).Where(pair => pair.Second is not null).Select(pair => new Revocation
                       {
                           Delegation = pair.First.Id, At = CareerWorld.Day(pair.Second.GetValueOrDefault()), By = CareerStaff.People[0], Reason = new("over", "fini"),
                       }),
                   ],
               };
    }
}
