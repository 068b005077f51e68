using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <summary>What somebody is told who wants something with an agent that may not be: the whole reason, in both languages, and nothing is done.</summary>
public sealed class RefusalTests
{
    private static readonly Instant Now = CareerDesk.Start + Duration.FromDays(20);

    [Fact]
    public void Nothing_is_in_the_way_of_a_promotion_that_is_right()
    {
        var after = Try(Promotion).After!;
        Assert.Equal(AutonomyLevel.ActOnPlan, after.FindCertification(CareerDesk.Bot, new("refund.issue"), new("europe"), Now)!.Level);
    }

    [Fact]
    public void The_owner_has_left() => Refused(
        Try(Promotion, Left(Active, "ana")),
        BuiltInRules.Accountability, "the owner `ana` is not there: the agent needs another one first");

    [Fact]
    public void The_owner_was_never_there() => Refused(
        Try(new(new() { Transition = AgentTransition.TransferOwner, Reason = Because, Owner = new("nobody") }, Ana, CareerVotes.None)),
        BuiltInRules.Accountability, "`nobody` is not there");

    [Fact]
    public void The_body_has_no_right_to_that_level() => Refused(
        Try(With(Promotion with { By = PartyReference.To(new PersonId("dan")) }, c => c with { IssuedBy = new("desk") }, "desk")),
        BuiltInRules.TransitionRight, "`desk` certifies up to `ActWithApproval`, and `new` is for `ActOnPlan`");

    [Fact]
    public void The_body_has_no_right_at_all() => Refused(
        Try(With(Promotion with { By = PartyReference.To(new PersonId("fay")) }, c => c with { IssuedBy = new("club") }, "club")),
        BuiltInRules.TransitionRight, "`club` has no right to certify agents", "`club` certifies up to `None`, and `new` is for `ActOnPlan`");

    [Fact]
    public void The_body_is_of_another_unit() => Refused(
        Try(With(Promotion, c => c with { IssuedBy = new("local") }, "local")),
        BuiltInRules.TransitionRight, "`local` decides for `paris`, and `europe` is not part of it");

    [Fact]
    public void The_body_is_unknown() => Refused(
        Try(With(Promotion, c => c, "nobody")),
        BuiltInRules.TransitionRight, "the body `nobody` is not in the model");

    [Fact]
    public void Another_body_issues_than_decides() => Refused(
        Try(With(Promotion, c => c with { IssuedBy = new("desk") })),
        BuiltInRules.TransitionRight, "`new` is issued by `desk`, and `board` decides");

    [Fact]
    public void Whoever_asks_is_no_member() => Refused(
        Try(Promotion with { By = Ana }),
        BuiltInRules.TransitionRight, "`ana` is no member of `board`");

    [Fact]
    public void An_agent_asks() => Refused(
        Try(Promotion with { By = PartyReference.To(new AgentId("busy-bot")) }),
        BuiltInRules.TransitionRight, "an agent can only bring agents down, never up");

    [Fact]
    public void The_owner_agrees_alone() => Awaits(Try(Promotion with { Votes = CareerVotes.ByOwner }));

    [Fact]
    public void One_vote_is_missing() => Awaits(Try(Promotion with { Votes = CareerVotes.OneShort }));

    [Fact]
    public void Nobody_has_voted() => Awaits(Try(Promotion with { Votes = CareerVotes.None }));

    [Fact]
    public void The_owner_sits_in_the_body_and_too_few_others_do() => Awaits(Try(Promotion, Changed(Active, agent => agent with { Owner = new("cleo") })));

    [Fact]
    public void The_evidence_is_of_another_environment() => Refused(
        Try(Promotion, Tried(Active with { Agents = Active.Agents with { Trials = [] } }, 2, 40, 0)),
        BuiltInRules.Certification,
        "0 of 0 trials succeeded, which shows 0% at 90% confidence where 50% is asked for; 5 more without a failure would do; 40 trials of other environments do not count");

    [Fact]
    public void There_are_too_few_trials_of_this_level() => Refused(
        Try(Promotion, Tried(Active with { Agents = Active.Agents with { Trials = [] } }, 1, 4, 0, day: -10, and: 7)),
        BuiltInRules.Certification,
        "4 of 4 trials succeeded, which shows 56.2% at 90% confidence where 50% is asked for; 1 more without a failure would do; 7 trials from before this level do not count");

    [Fact]
    public void It_has_not_been_at_its_level_for_long_enough() => Refused(
        Try(Promotion, Changed(Active, agent => agent with { Certificates = [agent.Certificates[0] with { IssuedAt = Now - Duration.FromDays(1) }] })),
        BuiltInRules.Certification,
        "0 of 0 trials succeeded, which shows 0% at 90% confidence where 50% is asked for; 5 more without a failure would do; 12 trials from before this level do not count",
        "it has been long enough at its level only on 2026-01-27");

    [Fact]
    public void It_goes_up_two_levels() => Refused(
        Try(With(Promotion, c => c with { Ceiling = AutonomyLevel.ActWithinBounds })),
        BuiltInRules.Certification, "a promotion is by one level: the agent is at `ActWithApproval`, and `new` is for `ActWithinBounds`");

    [Fact]
    public void It_goes_up_two_levels_where_a_certificate_of_another_unit_holds_it_lower() => Refused(
        Try(
            With(Promotion, c => c with { DecisionType = new("money"), Unit = new("paris"), Ceiling = AutonomyLevel.ActWithinBounds }),
            Changed(
                Tried(Active, 1, 12, 0, kind: 3),
                agent => agent with { Certificates = [.. agent.Certificates, agent.Certificates[0] with { Id = new("all"), DecisionType = new("money"), Ceiling = AutonomyLevel.ActOnPlan }] })),
        BuiltInRules.Certification, "`new` would take the place of `old` for `refund.issue` in `paris`, where the agent is at `ActWithApproval`: promote it there first");

    [Fact]
    public void It_is_on_probation() => Refused(
        Try(Promotion, Changed(Active, agent => agent.AsRecorded(AgentStatus.Probation))),
        BuiltInRules.Certification, "an agent that is on probation goes up to `ActWithApproval`");

    [Fact]
    public void It_is_not_even_at_work() => Refused(
        Try(Promotion, Changed(Active, agent => agent.AsRecorded(AgentStatus.Suspended))),
        BuiltInRules.AgentTransition, "the step “promote by one level” does not exist for an agent that is suspended");

    [Fact]
    public void Its_review_is_overdue() => Refused(
        Try(Promotion, Changed(Active, agent => agent with { ReviewDue = Now })),
        BuiltInRules.Certification, "its review has been due since 2026-01-25");

    [Fact]
    public void Two_certificates_are_issued_at_once() => Refused(
        Try(Promotion with { Change = Promotion.Change with { Certificates = [Next, Next with { Id = new("newer"), Unit = new("paris") }] } }),
        BuiltInRules.Certification, "a promotion issues exactly one certificate");

    [Fact]
    public void Nothing_is_issued() => Refused(
        Try(Promotion with { Change = Promotion.Change with { Certificates = [] } }),
        BuiltInRules.AgentTransition, "`certificates` is missing: the step “promote by one level” needs it");

    [Fact]
    public void More_is_said_than_the_step_has() => Refused(
        Try(Promotion with { Change = Promotion.Change with { Limit = new() { Ceiling = AutonomyLevel.None } } }),
        BuiltInRules.AgentTransition, "`limit` has no place here: the step “promote by one level” does not have it");

    [Fact]
    public void The_certificate_is_for_something_else()
    {
        var other = new AgentEnvironment { Model = new("other", "small", "1.0") };
        var wrong = Next with { Id = new("old"), Environment = other, Unit = new("group"), ValidUntil = Now, DecisionType = new("governance.agent.promote"), Ceiling = AutonomyLevel.Observe };
        Refused(
            Try(Promotion with { Change = Promotion.Change with { Transition = AgentTransition.Recertify, Certificates = [wrong] } }),
            BuiltInRules.Certification,
            "there is a certificate `old` already",
            "`old` is for `Observe`, and without any certificate an agent goes up to `Advise`: a demotion takes that away",
            $"`old` is for the environment {other.ComputeFingerprint()}, and the agent works in {CareerDesk.Environment(1).ComputeFingerprint()}",
            "`old` is for `group`, and the agent works in `europe`",
            "`governance.agent.promote` is not in the mandate of the agent",
            "`old` is issued later than now, or is never valid from now on");
    }

    [Fact]
    public void A_renewal_gives_no_more_than_there_was() => Refused(
        Try(Promotion with { Change = Promotion.Change with { Transition = AgentTransition.Recertify } }),
        BuiltInRules.Certification, "`new` is for `ActOnPlan`, and the step “renew certificates” goes up to `ActWithApproval`");

    [Fact]
    public void The_owner_to_be_answers_for_too_many() => Refused(
        Try(new(new() { Transition = AgentTransition.TransferOwner, Reason = Because, Owner = new("cleo") }, Ana, CareerVotes.None)),
        BuiltInRules.Accountability, "`cleo` answers for 2 agents already, which is as many as one person may");

    [Fact]
    public void The_deputy_to_be_has_left() => Refused(
        Try(new(new() { Transition = AgentTransition.TransferOwner, Reason = Because, Owner = new("ben"), Deputy = new("eva") }, Ana, CareerVotes.None), Left(Active, "eva")),
        BuiltInRules.Accountability, "`eva` is not there");

    [Fact]
    public void The_owner_to_be_is_the_deputy_to_be_or_the_owner_that_is()
    {
        AgentChange change = new() { Transition = AgentTransition.TransferOwner, Reason = Because, Owner = new("ben"), Deputy = new("ben") };
        Refused(Try(new(change, Ana, CareerVotes.None)), BuiltInRules.Accountability, "`ben` would be owner and deputy");
        Refused(Try(new(change with { Owner = new("ana") }, Ana, CareerVotes.None)), BuiltInRules.Accountability, "`ana` is the owner already");
    }

    [Fact]
    public void Nobody_succeeds_an_owner_who_is_there_or_without_a_deputy_who_is() => Refused(
        Try(new(new() { Transition = AgentTransition.Succeed, Reason = Because, Body = new("board") }, Dan, CareerVotes.None), Left(Active, "ben")),
        BuiltInRules.Accountability, "the owner `ana` has not left", "no deputy is there to succeed");

    [Fact]
    public void Nobody_takes_over_the_work() => Refused(
        Try(new(new() { Transition = AgentTransition.Offboard, Reason = Because, Successor = new("eva") }, Ana, CareerVotes.None), Left(Active, "eva")),
        BuiltInRules.Accountability, "`eva` is not there to take over its work: name a `successor`");

    [Fact]
    public void A_demotion_lowers_something_that_there_is()
    {
        AgentChange Demote(AutonomyLevel ceiling, string? type = null, string? unit = null) => new()
        {
            Transition = AgentTransition.Demote, Reason = Because, Limit = new() { Ceiling = ceiling, DecisionType = type is null ? null : new(type), Unit = unit is null ? null : new(unit) },
        };
        Refused(Try(new(Demote(AutonomyLevel.ActWithApproval), Ana, CareerVotes.None)), BuiltInRules.AgentTransition, "the agent is limited to `ActWithApproval` already: this lowers nothing");
        Refused(Try(new(Demote(AutonomyLevel.Observe, "gifts"), Ana, CareerVotes.None)), BuiltInRules.AgentTransition, "the decision type `gifts` is not in the model");
        Refused(Try(new(Demote(AutonomyLevel.Observe, unit: "mars"), Ana, CareerVotes.None)), BuiltInRules.AgentTransition, "the unit `mars` is not in the model");
    }

    [Fact]
    public void The_next_review_and_environment_are_others_than_now()
    {
        Refused(Try(new(new() { Transition = AgentTransition.Review, Reason = Because, ReviewDue = Now }, Ana, CareerVotes.None)), BuiltInRules.AgentTransition, "the next review must lie ahead");
        Refused(
            Try(new(new() { Transition = AgentTransition.ChangeEnvironment, Reason = Because, Environment = CareerDesk.Environment(1) }, Ana, CareerVotes.None)),
            BuiltInRules.AgentTransition, "the agent works in this environment already");
    }

    [Fact]
    public void Probation_is_not_over()
    {
        var begun = Changed(Active, agent => agent.AsRecorded(AgentStatus.Probation));
        CareerAttempt confirm = new(new() { Transition = AgentTransition.Confirm, Reason = Because, Body = new("board"), ReviewDue = Now + Duration.FromDays(30) }, Dan, CareerVotes.Right);
        var late = begun with
        {
            Agents = begun.Agents with
            {
                Events =
                [
                    new()
                    {
                        Agent = CareerDesk.Bot, At = Now - Duration.FromDays(6), By = Dan, From = AgentStatus.Onboarding,
                        Change = new() { Transition = AgentTransition.StartProbation, Reason = Because, Body = new("board"), Certificates = [begun.Agents.Agents[0].Certificates[0]] },
                    },
                ],
                Incidents = [new() { Id = new("slip"), Agent = CareerDesk.Bot, Severity = IncidentSeverity.Major, OccurredAt = Now, RecordedAt = Now, RecordedBy = new("fay"), Cause = Because }],
            },
        };
        Assert.NotNull(Try(confirm, begun).After);
        Refused(Try(confirm, late), BuiltInRules.AgentTransition, "its probation lasts until 2026-01-26 at least", "the major incident `slip` was recorded during its probation");
        Refused(Try(confirm, Changed(begun, agent => agent with { Certificates = [] })), BuiltInRules.AgentTransition, "nothing says when its probation began");
        Refused(
            Try(confirm, Changed(begun, agent => agent with { Certificates = [agent.Certificates[0] with { ValidUntil = Now }] })),
            BuiltInRules.Certification, "no certificate of the agent is in force");
    }

    [Fact]
    public void Nothing_is_done_before_what_was_done() => Refused(
        Try(
            new(new() { Transition = AgentTransition.Suspend, Reason = Because }, Ana, CareerVotes.None),
            Active with
            {
                Agents = Active.Agents with
                {
                    Events =
                    [
                        new()
                        {
                            Agent = CareerDesk.Bot, At = Now + Duration.FromDays(1), By = Ana, From = AgentStatus.Active,
                            Change = new() { Transition = AgentTransition.Review, Reason = Because, ReviewDue = Now + Duration.FromDays(90) },
                        },
                    ],
                },
            }),
        BuiltInRules.AgentTransition, "the agent has a later event, of 2026-01-26");

    private static LocalizedText Because { get; } = new("because", "parce que");

    private static PartyReference Ana { get; } = PartyReference.To(new PersonId("ana"));

    private static PartyReference Dan { get; } = PartyReference.To(new PersonId("dan"));

    private static AutonomyCertificate Next { get; } = new()
    {
        Id = new("new"), DecisionType = new("refund.issue"), Unit = new("europe"), Ceiling = AutonomyLevel.ActOnPlan, IssuedBy = new("board"), IssuedAt = Now,
        Environment = CareerDesk.Environment(1), ValidFrom = Now, ValidUntil = Now + Duration.FromDays(300),
    };

    /// <summary>The agent at work under approval of each refund, with trials enough.</summary>
    private static GovernanceModelParts Active { get; } = Tried(
        Changed(CareerDesk.Parts, agent => (agent with
        {
            Certificates = [Next with { Id = new("old"), Ceiling = AutonomyLevel.ActWithApproval, IssuedAt = CareerDesk.Start, ValidFrom = CareerDesk.Start }],
        }).AsRecorded(AgentStatus.Active)), 1, 12, 0);

    private static CareerAttempt Promotion { get; } =
        new(new() { Transition = AgentTransition.Promote, Reason = Because, Body = new("board"), Certificates = [Next] }, Dan, CareerVotes.Right);

    private static CareerAttempt With(CareerAttempt attempt, Func<AutonomyCertificate, AutonomyCertificate> change, string? body = null) => attempt with
    {
        Change = attempt.Change with { Body = body is null ? attempt.Change.Body : new BodyId(body), Certificates = [change(attempt.Change.Certificates[0])] },
    };

    private static GovernanceModelParts Changed(GovernanceModelParts parts, Func<Agent, Agent> change) =>
        parts with { Agents = parts.Agents with { Agents = [change(parts.Agents.Agents[0]), .. parts.Agents.Agents.Skip(1)] } };

    private static GovernanceModelParts Left(GovernanceModelParts parts, string person) => parts with
    {
        Organization = parts.Organization with { People = parts.Organization.People.Select(p => p.Id.Value == person ? p with { LeftAt = Now } : p).ToValueList() },
    };

    private static GovernanceModelParts Tried(GovernanceModelParts parts, int version, int trials, int failures, int day = -5, int and = 0, int kind = 1)
    {
        TrialRecord Record(int from, int count) => new()
        {
            Agent = CareerDesk.Bot, DecisionType = CareerDesk.Kinds[kind].Type, Unit = CareerDesk.Kinds[kind].Unit, Environment = CareerDesk.Environment(version), From = Now + Duration.FromDays(from),
            Until = Now + Duration.FromDays(from + 1), Trials = count, Successes = count - failures,
        };
        return parts with { Agents = parts.Agents with { Trials = [.. parts.Agents.Trials, Record(day, trials), .. and > 0 ? [Record(-30, and)] : ValueList.Create<TrialRecord>([])] } };
    }

    private static CareerOutcome Try(CareerAttempt attempt, GovernanceModelParts? parts = null)
    {
        var result = GovernanceModel.Create(parts ?? Active);
        Assert.Equal("", Reports.Of(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return attempt.Try(result.Model!, CareerDesk.Bot, Now);
    }

    /// <summary>Nothing is done; every reason of a rule is told, at the place where the event would stand.</summary>
    private static void Refused(CareerOutcome outcome, string rule, params string[] reasons)
    {
        Assert.Null(outcome.After);
        Assert.Equal(reasons.Order(StringComparer.Ordinal), outcome.Decision.Ceilings.Where(c => c.Rule == rule && c.Level == AutonomyLevel.None).Select(c => c.Because!.En).Order(StringComparer.Ordinal));
        var told = outcome.Result.Diagnostics;
        Assert.All(told, Typography.Check);
        Assert.All(told, d => Assert.Equal((DiagnosticIds.RefusedTransition, DiagnosticSeverity.Error, "agents.json", $"$.events[{outcome.Before.Parts.Agents.Events.Count}]"), (d.Id, d.Severity, d.Location!.File, d.Location.Path)));
        Assert.Subset(told.Select(d => d.Message.En).ToHashSet(), reasons.ToHashSet());
    }

    /// <summary>Nothing is wrong but that the body has not decided.</summary>
    private static void Awaits(CareerOutcome outcome)
    {
        Assert.Null(outcome.After);
        Assert.Equal(DecisionOutcome.AwaitingApproval, outcome.Decision.Outcome);
        var told = Assert.Single(outcome.Result.Diagnostics);
        Assert.Equal(("GOV2050", "it awaits an approval: vote of board", "$.events[0]"), (told.Id, told.Message.En, told.Location!.Path));
        Typography.Check(told);
    }
}
