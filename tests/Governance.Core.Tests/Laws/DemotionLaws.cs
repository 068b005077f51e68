using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>What goes wrong brings an agent down at once; no policy, delegation, emergency or approval, and no passing of time, lifts it again.</summary>
public sealed class DemotionLaws
{
    [Fact]
    public void H06_a_critical_incident_brings_an_agent_down_to_watching_at_once_and_without_a_vote() => Law.HoldsAtStake(
        CareerWorlds.And(_ => Pick.One(0, 1, 30, 120)),
        atLeast: Law.Cases / 8,
        pair =>
        {
            var (world, days) = pair;
            var (generous, recorded) = (world.WithPolicy(CareerActs.PermitEverything(world)), CareerWorld.Day(-days));
            var (before, struck) = (generous.Build(), generous.With(Strike(world, IncidentSeverity.Critical, recorded)).Build());
            foreach (var (type, unit) in CareerActs.Kinds)
            {
                // Before the incident nothing changes.
                Assert.Equal(
                    before.FindCertification(world.Subject, type, unit, recorded - Duration.Epsilon), struck.FindCertification(world.Subject, type, unit, recorded - Duration.Epsilon));
                foreach (var at in new[] { recorded, CareerWorld.Now, CareerWorld.Day(100) })
                {
                    var found = struck.FindCertification(world.Subject, type, unit, at)!;
                    Assert.True(found.Level <= AutonomyLevel.Observe || found.Certificate!.IssuedAt > recorded, $"{type} in {unit} at {at} is at {found.Level}");
                }
            }

            if (world.Agent.Certificates.Any(c => c.IssuedAt > recorded))
            {
                return false;
            }

            Assert.True(CareerActs.Most(struck, world.Subject, CareerWorld.Now) <= AutonomyLevel.Observe);
            return CareerActs.Most(before, world.Subject, CareerWorld.Now) > AutonomyLevel.Observe;
        });

    [Fact]
    public void H06_after_a_critical_incident_nothing_that_is_presented_lets_an_agent_do_more_than_watch() => Off(
        (world, agent) => world with
        {
            Facts = world.Facts with
            {
                Agents = world.Facts.Agents with
                {
                    Incidents =
                    [
                        .. world.Facts.Agents.Incidents,
                        new()
                        {
                            Id = new("grave"), Agent = agent.Id, Severity = IncidentSeverity.Critical, OccurredAt = world.Request.At, RecordedAt = world.Request.At,
                            RecordedBy = world.Facts.Organization.People[0].Id, Cause = new("harm", "dommage"),
                        },
                    ],
                },
            },
        },
        AutonomyLevel.Observe);

    [Fact]
    public void H07_on_probation_nothing_that_is_presented_lets_an_agent_act_but_by_approval_of_the_very_act() => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 20,
        world =>
        {
            if (world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == world.Request.Agent) is not { } agent)
            {
                return false;
            }

            var generous = Eased.Generous(With(world, agent.AsRecorded(AgentStatus.Probation)));
            var decision = generous.Decide();
            Assert.True(decision.Autonomy <= AutonomyLevel.ActWithApproval);
            Assert.True(decision.Outcome != DecisionOutcome.Proceed || (!decision.Validations.IsEmpty && decision.Validations.All(v => v.MetBy is not null)));
            return Eased.Generous(With(world, agent.AsRecorded(AgentStatus.Active))).Decide().Autonomy > AutonomyLevel.ActWithApproval;
        });

    [Fact]
    public void H09_off_work_no_grant_of_any_kind_takes_effect() => Law.HoldsAtStake(
        Worlds.And(WorldOptions.WithEvidence, _ => Pick.One(AgentStatus.Draft, AgentStatus.Suspended, AgentStatus.Quarantined, AgentStatus.Offboarding, AgentStatus.Retired)),
        atLeast: Law.Cases / 8,
        pair =>
        {
            var (world, status) = pair;
            if (world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == world.Request.Agent) is not { } agent)
            {
                return false;
            }

            var off = Eased.Generous(With(world, agent.AsRecorded(status)));
            var (model, request) = (off.Build(), world.Request);
            var decision = off.DecideBy(model);
            Assert.Equal((AutonomyLevel.None, DecisionOutcome.Refused, null), (decision.Autonomy, decision.Outcome, decision.Authority));
            Assert.Equal(AutonomyLevel.None, model.FindEffectiveAutonomy(agent.Id, request.DecisionType, request.Purpose, request.Unit, request.At).Level);

            // Nor does what it has passed on to others.
            Assert.DoesNotContain(
                Organizations.Parties(world.Facts.Organization).Concat(world.Facts.Agents.Agents.Select(a => PartyReference.To(a.Id)))
                    .SelectMany(party => model.FindChains(party, request.DecisionType, request.Unit, request.At)),
                chain => chain.IsInForce && chain.Chain.Links.Any(link => link.Delegator == PartyReference.To(agent.Id)));
            return Eased.Generous(With(world, agent.AsRecorded(AgentStatus.Active))).Decide().Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void H11_while_a_review_is_overdue_nothing_that_is_presented_lets_an_agent_do_more_than_give_advice() => Off(
        (world, agent) => With(world, agent with { ReviewDue = world.Request.At }),
        AutonomyLevel.Advise);

    [Fact]
    public void H11_while_a_review_is_overdue_no_agent_is_promoted_and_no_certificate_renewed() => Law.HoldsAtStake(
        CareerWorlds.And(world => from transition in Pick.One(AgentTransition.Promote, AgentTransition.Recertify) from right in CareerAttempts.Right(world, world.Build(), transition) select right),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, attempt) = pair;
            var overdue = world.With(agent => agent with { ReviewDue = CareerWorld.Now }).Build();
            Assert.False(attempt.Try(overdue, world.Subject, CareerWorld.Now).IsApplied);
            return attempt.Try(world.Build(), world.Subject, CareerWorld.Now).IsApplied;
        });

    /// <summary>
    /// One more minor incident can let several cost their level earlier. Where a demotion to a level lies in between, it then includes that cost, and so can leave more.
    /// </summary>
    [Fact]
    public void A_demotion_or_an_incident_never_leaves_an_agent_higher_than_it_would_be_without() => Law.HoldsAtStake(
        CareerWorlds.And(world =>
            from incident in CareerFleets.Incident(9, world.Subject, Gen.Choose(-110, 5))
            from demotion in CareerAttempts.Right(world, world.Build(), AgentTransition.Demote)
            from isDemotion in Pick.Chance(40)
            select (incident, isDemotion ? demotion : null)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var (world, (incident, demotion)) = pair;
            if (demotion is null && incident.Severity == IncidentSeverity.Minor && world.Facts.Agents.Events.Any(e => e.Change.Limit is not null))
            {
                return false;
            }

            var model = world.Build();
            var worse = demotion is null ? world.With(incident).Build() : demotion.Try(model, world.Subject, CareerWorld.Now).After ?? model;
            var isLower = false;
            foreach (var day in new[] { -100, -50, -20, -10, -1, 0, 5, 15, 30, 190, 400 })
            {
                foreach (var (without, with) in CareerActs.Levels(model, world.Subject, CareerWorld.Day(day)).Zip(CareerActs.Levels(worse, world.Subject, CareerWorld.Day(day))))
                {
                    Assert.True(with <= without, $"on day {day} {with} with it and {without} without");
                    isLower |= with < without;
                }
            }

            return isLower;
        });

    [Fact]
    public void Time_alone_raises_no_agent_unless_a_certificate_begins() => Law.HoldsAtStake(
        CareerWorlds.Any,
        atLeast: Law.Cases / 4,
        world =>
        {
            var model = world.Build();
            int[] days = [-120, -100, -99, -95, -50, -45, -20, -15, -11, -10, -5, 0, 5, 10, 15, 19, 20, 25, 199, 200, 201, 400];
            var falls = false;
            foreach (var (earlier, later) in days.Zip(days.Skip(1)).Select(pair => (CareerWorld.Day(pair.First), CareerWorld.Day(pair.Second))))
            {
                var (was, now) = (CareerActs.Levels(model, world.Subject, earlier), CareerActs.Levels(model, world.Subject, later));
                for (var i = 0; i < was.Count; i++)
                {
                    var (type, unit) = CareerActs.Kinds[i];
                    var begins = world.Agent.Certificates.Any(c =>
                        Instant.Max(c.IssuedAt, c.ValidFrom) is var start && earlier < start && start <= later
                        && AccountabilityOracle.TypeAndAbove(world.Facts.Organization, type).Contains(c.DecisionType) && AccountabilityOracle.UnitAndAbove(world.Facts.Organization, unit).Contains(c.Unit));
                    Assert.True(begins || now[i] <= was[i], $"{type} in {unit} rises from {was[i]} to {now[i]} between {earlier} and {later}");
                    falls |= now[i] < was[i];
                }
            }

            return falls;
        });

    /// <summary>The law that something about an agent caps it, whatever grants and whatever is presented.</summary>
    private static void Off(Func<World, Agent, World> change, AutonomyLevel most) => Law.HoldsAtStake(
        Worlds.WithEvidence,
        atLeast: Law.Cases / 20,
        world =>
        {
            if (world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == world.Request.Agent) is not { } agent)
            {
                return false;
            }

            var issuedBefore = agent with { Certificates = agent.Certificates.Where(c => c.IssuedAt < world.Request.At).ToValueList() };
            var generous = Eased.Generous(With(world, issuedBefore));
            var decision = change(generous, issuedBefore).Decide();
            Assert.True(decision.Autonomy <= most && decision.Outcome != DecisionOutcome.Proceed, $"{decision.Autonomy}, {decision.Outcome}");
            return generous.Decide().Autonomy > most;
        });

    private static World With(World world, Agent changed) => world with
    {
        Facts = world.Facts with { Agents = world.Facts.Agents with { Agents = world.Facts.Agents.Agents.Select(a => a.Id == changed.Id ? changed : a).ToValueList() } },
    };

    private static Incident Strike(CareerWorld world, IncidentSeverity severity, Instant recorded) => new()
    {
        Id = new("strike"), Agent = world.Subject, Severity = severity, OccurredAt = recorded, RecordedAt = recorded, RecordedBy = CareerStaff.People[0], Cause = new("harm", "dommage"),
    };
}
