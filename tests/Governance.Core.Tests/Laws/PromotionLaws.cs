using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Autonomy is earned: by evidence, a level at a time, and by a body that others than the owner sit in.</summary>
public sealed class PromotionLaws
{
    private static readonly Instant[] Instants = [CareerWorld.Now, CareerWorld.Day(3), CareerWorld.Day(10), CareerWorld.Day(100), CareerWorld.Day(250)];

    [Fact]
    public void H03_nothing_raises_what_an_agent_is_certified_for_but_a_body_with_the_right_and_a_promotion_by_one_level() => Law.HoldsAtStake(
        CareerWorlds.And(world =>
            from attempt in CareerAttempts.In(world, [AgentTransition.StartProbation, .. Enumerable.Repeat(AgentTransition.Promote, 30), AgentTransition.Recertify, .. CareerAttempts.Likely(world.Agent.Status)])
            from isGenerous in Pick.Chance(50)
            select (attempt, isGenerous)),
        atLeast: Law.Cases / 60,
        pair =>
        {
            var (attempt, world) = (pair.Drawn.attempt, pair.Drawn.isGenerous ? pair.World.WithPolicy(CareerActs.PermitEverything(pair.World)) : pair.World);
            var outcome = attempt.Try(world.Build(), world.Subject, CareerWorld.Now);
            if (outcome.After is not { } after)
            {
                return false;
            }

            var renewable = AsIfNothingHadExpired(world).Build();
            var isRaised = false;
            foreach (var at in Instants.Where(at => !world.Agent.Certificates.Any(c => CareerWorld.Now < c.IssuedAt && c.IssuedAt <= at)))
            {
                var (was, now, once) = (CareerActs.Levels(outcome.Before, world.Subject, at), CareerActs.Levels(after, world.Subject, at), CareerActs.Levels(renewable, world.Subject, at));
                foreach (var (kind, i) in CareerActs.Kinds.Select((kind, i) => (kind, i)).Where(pair => now[pair.i] > was[pair.i]))
                {
                    isRaised = true;
                    Assert.Equal((kind, TransitionEffect.Raises), (kind, outcome.Terms.Effect));
                    var before = once[i] > was[i] ? once[i] : was[i];
                    var most = attempt.Change.Transition switch
                    {
                        AgentTransition.StartProbation => AutonomyLevel.ActWithApproval,
                        AgentTransition.Recertify => before,
                        AgentTransition.Promote => 1 + (at == CareerWorld.Now ? was[i] : before),
                        _ => was[i],
                    };
                    Assert.True(now[i] <= most, $"{kind} rises from {was[i]} to {now[i]} at {at}, and {most} is the most");
                }
            }

            if (outcome.Terms.Effect == TransitionEffect.Raises)
            {
                WasDecidedByItsBody(outcome, world);
            }

            return isRaised;
        });

    /// <summary>Of the people who voted, so many as the quorum sit in the body, and none of them owns the agent or asked.</summary>
    private static void WasDecidedByItsBody(CareerOutcome outcome, CareerWorld world)
    {
        var body = world.Facts.Organization.Bodies.First(b => b.Id == outcome.Attempt.Change.Body);
        var members = AccountabilityOracle.MembersOf(world.Facts.Organization, body.Id, CareerWorld.Now);
        var voters = Assert.Single(outcome.Approvals, a => a.Protocol == BodyDecision.IdOf(body.Id)).Approvers;
        Assert.Equal(PartyKind.Person, outcome.Attempt.By.Kind);
        Assert.Contains(new PersonId(outcome.Attempt.By.Id), members);
        Assert.Subset(members.ToHashSet(), voters.ToHashSet());
        Assert.DoesNotContain(world.Agent.Owner, voters);
        Assert.DoesNotContain(new PersonId(outcome.Attempt.By.Id), voters);
        Assert.True(voters.Distinct().Count() >= body.Quorum);
        Assert.All(outcome.Attempt.Change.Certificates, c => Assert.True(c.IssuedBy == body.Id && c.Ceiling <= body.CertifiesUpTo));
        Assert.Contains(body.Unit, AccountabilityOracle.UnitAndAbove(world.Facts.Organization, world.Agent.Unit));
    }

    /// <summary>What a renewal may give back: every certificate of the agent's environment lasts for ever, and no change of the environment has made it void.</summary>
    private static CareerWorld AsIfNothingHadExpired(CareerWorld world)
    {
        var register = world.Facts.Agents;
        return world.With(register with { Events = register.Events.Where(e => e.Change.Transition != AgentTransition.ChangeEnvironment).ToValueList() })
            .With(agent => agent with { Certificates = agent.Certificates.Select(c => c with { ValidUntil = CareerWorld.Day(1000) }).ToValueList() });
    }

    [Fact]
    public void H03_no_policy_and_no_vote_but_that_of_the_body_raises_an_agent_and_no_agent_does() => Law.HoldsAtStake(
        CareerWorlds.And(world =>
            from right in CareerAttempts.Right(world, world.Build(), AgentTransition.Promote)
            from transition in Pick.One(Enum.GetValues<AgentTransition>())
            from other in CareerAttempts.Right(world, world.Build(), transition)
            from isPromotion in Pick.Chance(60)
            from votes in Pick.One(Enum.GetValues<CareerVotes>().Except([CareerVotes.Right]))
            from byAgent in Pick.Chance(25)
            select (Right: isPromotion ? right : other, Votes: votes, ByAgent: byAgent)),
        atLeast: Law.Cases / 20,
        pair =>
        {
            var (world, (right, votes, byAgent)) = pair;
            var generous = (byAgent ? Empowered(world) : world).WithPolicy(CareerActs.PermitEverything(world)).Build();
            var hostile = byAgent ? right with { By = PartyReference.To(world.Facts.Agents.Agents[^1].Id) } : right with { Votes = votes };
            var outcome = hostile.Try(generous, world.Subject, CareerWorld.Now);
            var effect = outcome.Terms.Effect;
            Assert.False(outcome.IsApplied && (effect == TransitionEffect.Raises || (byAgent && effect == TransitionEffect.Neutral)), "raised without its body");
            Assert.True(outcome.IsApplied || !outcome.Result.Diagnostics.IsEmpty);
            return effect == TransitionEffect.Raises && right.Try(generous, world.Subject, CareerWorld.Now).IsApplied && (!byAgent || outcome.Decision.Ceilings.All(c => c.Level >= AutonomyLevel.ActWithApproval || c.Rule == BuiltInRules.TransitionRight));
        });

    /// <summary>The world in which the last agent is there for acts of governance too, and certified for them as far as the board may.</summary>
    private static CareerWorld Empowered(CareerWorld world)
    {
        var agents = world.Facts.Agents.Agents;
        var board = world.Facts.Organization.Bodies.First(b => b.Id == CareerStaff.Board);
        var ceiling = board.CertifiesUpTo < AutonomyLevel.ActWithinBounds ? board.CertifiesUpTo : AutonomyLevel.ActWithinBounds;
        var certificate = new AutonomyCertificate
        {
            Id = new("power"), DecisionType = new("governance"), Unit = new("group"), Ceiling = ceiling, IssuedBy = board.Id, IssuedAt = CareerWorld.Now, Environment = agents[^1].Environment,
            ValidFrom = CareerWorld.Now, ValidUntil = CareerWorld.Day(300),
        };
        var last = agents[^1] with
        {
            Unit = new("group"), Certificates = [certificate], ReviewDue = CareerWorld.Day(300), Mandate = agents[^1].Mandate with { DecisionTypes = [.. agents[^1].Mandate.DecisionTypes, new("governance")], Kpis = [] },
        };
        var register = world.Facts.Agents;
        return agents.Count == 1 ? world : world.With(register with
        {
            Agents = [.. agents.SkipLast(1), last.AsRecorded(AgentStatus.Active)],
            Events = register.Events.Where(e => e.Agent != last.Id).ToValueList(),
        });
    }

    [Fact]
    public void H04_a_promotion_has_trials_enough_of_this_type_unit_and_environment_and_a_lower_bound_over_the_threshold() => Law.HoldsAtStake(
        CareerWorlds.And(world => CareerAttempts.In(world, AgentTransition.Promote)),
        atLeast: Law.Cases / 25,
        pair =>
        {
            var (world, attempt) = pair;
            var model = world.WithPolicy(CareerActs.PermitEverything(world)).Build();
            foreach (var (type, unit) in CareerActs.Kinds)
            {
                var told = model.AssessPromotion(world.Subject, type, unit, CareerWorld.Now)!;
                var (trials, successes) = PromotionOracle.Count(world.Facts.Agents, world.Agent, type, unit, told.Since, CareerWorld.Now);
                Assert.Equal((trials, successes), ((long)told.Evidence.Trials, (long)told.Evidence.Successes));
                Assert.Equal(told.Rule is { } rule && PromotionOracle.Reaches(rule, trials, successes), told.CleanTrialsNeeded == 0);
                Assert.True(told.CleanTrialsNeeded == 0 || !told.IsEarned);
            }

            if (attempt.Try(model, world.Subject, CareerWorld.Now) is not { After: not null, Attempt.Change.Certificates: [var certificate] })
            {
                return false;
            }

            var before = model.AssessPromotion(world.Subject, certificate.DecisionType, certificate.Unit, CareerWorld.Now)!;
            Assert.Equal(certificate.Ceiling, before.From + 1);
            Assert.True(before.IsEarned && PromotionOracle.Reaches(before.Rule!, before.Evidence.Trials, before.Evidence.Successes));
            Assert.True(before.Rule!.MinimumTime == Duration.Zero || before.Since + before.Rule.MinimumTime <= CareerWorld.Now);
            return true;
        });

    [Fact]
    public void H04_one_set_of_trials_never_earns_two_levels() => Law.HoldsAtStake(
        CareerWorlds.And(world =>
            from first in CareerAttempts.Right(world, world.Build(), AgentTransition.Promote)
            let after = first.Try(world.Build(), world.Subject, CareerWorld.Now).After
            from later in after is null ? Gen.Constant<ValueList<CareerOutcome>>([]) : CareerAttempts.Several(world with { Facts = after.Parts }, 3)
            select (first, later)),
        atLeast: Law.Cases / 25,
        pair =>
        {
            var (world, (first, later)) = pair;
            var (model, certificate) = (world.Build(), first.Change.Certificates[0]);
            if (first.Try(model, world.Subject, CareerWorld.Now).After is not { } after)
            {
                return false;
            }

            // Whatever is done with the agent afterwards, what has earned a level is spent.
            foreach (var reached in later.Select(outcome => outcome.After).OfType<GovernanceModel>().Prepend(after))
            {
                foreach (var at in Instants)
                {
                    var (type, unit) = (certificate.DecisionType, certificate.Unit);
                    var fresh = PromotionOracle.Count(reached.Parts.Agents, CareerActs.Of(reached, world.Subject), type, unit, CareerWorld.Now, at).Trials;
                    Assert.True(reached.AssessPromotion(world.Subject, type, unit, at)!.Evidence.Trials <= fresh, $"at {at} more counts than the {fresh} trials since the promotion");
                }
            }

            return true;
        });

    [Fact]
    public void H04_evidence_of_another_type_or_unit_is_none() => Law.HoldsAtStake(
        CareerWorlds.And(_ => from type in Pick.One(CareerFleets.Types) from unit in Pick.One(CareerStaff.Units) select (type, unit)),
        atLeast: Law.Cases / 2,
        pair =>
        {
            var (world, kind) = pair;
            var more = world.With(Perfect(world, kind.type, kind.unit, world.Agent.Environment)).Build();
            var model = world.Build();
            foreach (var other in CareerActs.Kinds.Where(other => other != kind))
            {
                Assert.Equal(
                    model.AssessPromotion(world.Subject, other.Type, other.Unit, CareerWorld.Now),
                    more.AssessPromotion(world.Subject, other.Type, other.Unit, CareerWorld.Now));
            }

            var (was, now) = (model.AssessPromotion(world.Subject, kind.type, kind.unit, CareerWorld.Now)!, more.AssessPromotion(world.Subject, kind.type, kind.unit, CareerWorld.Now)!);
            return now.Evidence.Trials > was.Evidence.Trials;
        });

    [Fact]
    public void H05_evidence_of_another_environment_counts_for_nothing() => Law.HoldsAtStake(
        CareerWorlds.And(world =>
            from attempt in CareerAttempts.In(world, AgentTransition.Promote)
            from other in CareerFleets.Environment(world.Agent.Environment, 0)
            from place in Gen.Choose(0, CareerActs.Kinds.Count - 1)
            select (attempt, other, place)),
        atLeast: Law.Cases / 2,
        pair =>
        {
            var (world, (attempt, other, place)) = pair;
            var kind = attempt.Change.Certificates is [var asked, ..] && CareerActs.Kinds.Contains((asked.DecisionType, asked.Unit)) ? (Type: asked.DecisionType, asked.Unit) : CareerActs.Kinds[place];
            if (PromotionOracle.AreSame(other, world.Agent.Environment))
            {
                return false;
            }

            var (model, more) = (world.Build(), world.With(Perfect(world, kind.Type, kind.Unit, other)).Build());
            var (was, now) = (model.AssessPromotion(world.Subject, kind.Type, kind.Unit, CareerWorld.Now)!, more.AssessPromotion(world.Subject, kind.Type, kind.Unit, CareerWorld.Now)!);
            Assert.Equal((was.Evidence, was.LowerBound, was.IsEarned), (now.Evidence, now.LowerBound, now.IsEarned));
            Assert.Equal(was.OfOtherEnvironments + 500, now.OfOtherEnvironments);
            Assert.Equal(attempt.Try(model, world.Subject, CareerWorld.Now).IsApplied, attempt.Try(more, world.Subject, CareerWorld.Now).IsApplied);
            return true;
        });

    /// <summary>Five hundred trials without a failure, in a day that no other record has.</summary>
    private static TrialRecord Perfect(CareerWorld world, DecisionTypeId type, UnitId unit, AgentEnvironment environment) => new()
    {
        Agent = world.Subject, DecisionType = type, Unit = unit, Environment = environment, From = CareerWorld.Now - Duration.FromHours(1), Until = CareerWorld.Now, Trials = 500, Successes = 500,
    };

    [Fact]
    public void H05_an_agent_in_another_environment_begins_anew() => Law.HoldsAtStake(
        CareerWorlds.And(world => CareerAttempts.Right(world, world.Build(), AgentTransition.ChangeEnvironment)),
        atLeast: Law.Cases / 4,
        pair =>
        {
            var (world, attempt) = pair;
            var outcome = attempt.Try(world.Build(), world.Subject, CareerWorld.Now);
            if (outcome.After is not { } after)
            {
                return false;
            }

            Assert.All(CareerActs.Levels(after, world.Subject, CareerWorld.Now), level => Assert.True(level <= AutonomyLevel.Advise));
            Assert.All(CareerActs.Kinds, kind => Assert.Equal(0, after.AssessPromotion(world.Subject, kind.Type, kind.Unit, CareerWorld.Now)!.Evidence.Trials));
            return CareerActs.Levels(outcome.Before, world.Subject, CareerWorld.Now).Any(level => level > AutonomyLevel.Advise);
        });
}
