using Governance.Approvals;
using Governance.Core.Tests.Approvals;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Organization;
using Governance.Policies;
using NodaTime;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Units;

/// <summary>One protocol as it is in units that add to it, worked out by hand.</summary>
public sealed class UnitProtocolTests
{
    private static readonly ValidationProtocol National = Protocol(
        Step(1, "role:controller") with
        {
            RequesterMayVote = true,
            VetoHolders = [Party("role:controller")],
            Escalation = [Level(1, "role:head", "person:gina"), Level(2, "body:committee")],
        },
        Step(1, "role:head") with { Name = new("seal", "sceau"), EarlierVotersMayVote = true });

    private static readonly ValidationStep Further = Step(1, "person:claire") with { Name = new("again", "encore") };

    private static readonly ProtocolAdaptation France = new()
    {
        Protocol = National.Id,
        Unit = new("france"),
        Steps = [new() { Step = "check", Quorum = 2, Deadline = Duration.FromHours(17), VetoHolders = [Party("role:head")] }],
        AdditionalSteps = [Further],
        ApprovalLifetime = Duration.FromHours(12),
    };

    private static readonly ProtocolAdaptation Paris = new()
    {
        Protocol = National.Id,
        Unit = new("paris"),
        Steps =
        [
            new() { Step = "again", Deadline = Duration.FromHours(1) },
            new() { Step = "seal", EarlierVotersMayNotVote = true },
            new() { Step = "check", RequiredWeight = 2, RequesterMayNotVote = true, Deadline = Duration.FromHours(10), VetoHolders = [Party("person:bruno")] },
        ],
    };

    [Fact]
    public void Of_every_number_the_strictest_holds_and_every_veto_and_every_step()
    {
        var protocols = Of(Paris, France);
        var check = National.Steps[0];
        var inFrance = National with
        {
            Steps =
            [
                check with
                {
                    Quorum = 2,
                    VetoHolders = [Party("role:controller"), Party("role:head")],
                    Escalation = [Level(2, "role:head", "person:gina"), Level(2, "body:committee") with { Deadline = Duration.FromHours(2) }],
                    KeepsItsTime = true,
                },
                National.Steps[1] with { KeepsItsTime = true },
                Further,
            ],
            ApprovalLifetime = Duration.FromHours(12),
        };
        Assert.Equal(inFrance, protocols.In(National.Id, new("france")));
        Assert.Equal(
            inFrance with
            {
                Steps =
                [
                    inFrance.Steps[0] with
                    {
                        RequiredWeight = 2,
                        RequesterMayVote = false,
                        VetoHolders = [Party("role:controller"), Party("role:head"), Party("person:bruno")],
                        Escalation = [],
                    },
                    National.Steps[1] with { EarlierVotersMayVote = false, KeepsItsTime = true },
                    Further with { Deadline = Duration.FromHours(1), KeepsItsTime = true },
                ],
            },
            protocols.In(National.Id, new("paris")));
        Assert.Equal(National, protocols.In(National.Id, new("group")));
        Assert.Equal([new("paris"), new("france")], protocols.Adapting(National.Id, [new("paris")]));
    }

    [Fact]
    public void What_would_loosen_changes_nothing() => Assert.Equal(
        National,
        Of(new ProtocolAdaptation
        {
            Protocol = National.Id,
            Unit = new("france"),
            Steps = [new() { Step = "check", Quorum = 1, Deadline = Duration.MaxValue, VetoHolders = [Party("role:controller")] }, new() { Step = "nothing of the kind", Quorum = 9 }],
            ApprovalLifetime = Duration.FromDays(2),
        }).In(National.Id, new("france")));

    [Fact]
    public void A_step_of_a_unit_passes_with_its_people_and_is_never_passed_on_sooner()
    {
        var protocol = Of(France with { AdditionalSteps = [] }).In(National.Id, new("france"));

        var opened = Open(protocol);
        Assert.Equal([At(10), At(15), At(17)], Deadlines(opened));
        var one = opened.After(Approves("bruno", 1));
        Assert.Equal(CaseStepState.Open, one.Steps[0].State);
        Assert.Equal(CaseStepState.Passed, one.After(Approves("claire", 2)).Steps[0].State);
        var late = one.Advance(At(17)).Case;
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.TimedOut), (late.State, late.ClosedBy));
    }

    /// <summary>Otherwise a unit that asks for more than its people can give would hand the decision over to others, who need not wait for them.</summary>
    [Fact]
    public void A_step_for_which_a_unit_has_too_few_people_is_not_passed_on_before_its_time_and_its_people_can_still_reject()
    {
        var above = National with { Steps = [National.Steps[0] with { VetoHolders = [], RequesterMayVote = false }] };
        var local = new ProtocolAdaptation { Protocol = above.Id, Unit = new("france"), Steps = [new() { Step = "check", RequiredWeight = 4 }] };
        var protocol = new UnitProtocols([above], [local], new OrganizationIndex(VotingDesk.Organization).UnitTree).In(above.Id, new("france"));
        Assert.Equal(1, Open(above with { Steps = [above.Steps[0] with { RequiredWeight = 4 }] }).Steps[0].Level);

        var opened = Open(protocol);
        Assert.Equal((0, At(10)), (opened.Steps[0].Level, opened.Steps[0].Deadline));
        Assert.Equal(CaseRefusal.NotAVoter, opened.Cast(Approves("gina", 9)).Refusal);
        var agreed = opened.After(Approves("bruno", 1), Approves("claire", 2), Approves("denis", 3));
        Assert.Equal((ApprovalCaseState.Open, 0), (agreed.State, agreed.Steps[0].Level));
        Assert.Equal(ApprovalCaseState.Approved, agreed.After(Approves("gina", 11)).State);
        var rejected = opened.After(Approves("bruno", 1), Rejects("claire", 2));
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.Rejected), (rejected.State, rejected.ClosedBy));
    }

    [Fact]
    public void The_vote_of_a_body_has_stricter_rules_in_a_unit_as_well()
    {
        var model = Build(local: new() { Protocol = BodyDecision.IdOf(new("ai-committee")), Unit = new("france"), ApprovalLifetime = Duration.FromHours(1) });

        Assert.Equal(Duration.FromHours(1), model.EffectiveProtocol(BodyDecision.IdOf(new("ai-committee")), new("france")).ApprovalLifetime);
        Assert.Null(model.EffectiveProtocol(BodyDecision.IdOf(new("ai-committee")), new("group")).ApprovalLifetime);
        Assert.Throws<ArgumentException>(() => model.EffectiveProtocol(new("two-eyes"), new("france")));
    }

    [Fact]
    public void An_approval_by_the_rules_of_the_whole_organisation_does_not_meet_those_of_the_unit()
    {
        var (plain, stricter) = (Build(), Build(OneMore));
        var before = new PolicyEvaluator(plain).Evaluate(ClaimsDesk.Refund(600));
        var approval = new Approval
        {
            Id = new("a"), Digest = before.Digest, Protocol = new("four-eyes"), Approvers = [new("hugo-martin"), new("lea-roy")], IssuedAt = ClaimsDesk.Now,
            ExpiresAt = ClaimsDesk.Now + Duration.FromHours(1),
        };
        Assert.Equal(DecisionOutcome.Proceed, new PolicyEvaluator(plain).Evaluate(ClaimsDesk.Refund(600), new() { Approvals = [approval] }).Outcome);

        var now = new PolicyEvaluator(stricter).Evaluate(ClaimsDesk.Refund(600), new() { Approvals = [approval] });
        Assert.Equal(DecisionOutcome.AwaitingApproval, now.Outcome);
        Assert.Equal("it was given for another act, or the rules, the protocol or the chain have changed since", now.Presented[0].VoidBecause!.En);
        var again = new PolicyEvaluator(stricter).Evaluate(ClaimsDesk.Refund(600), new() { Approvals = [approval with { Digest = now.Digest }] });
        Assert.Equal("the step “owner” has not enough approvers who may vote in it", again.Presented[0].VoidBecause!.En);
        Assert.Equal(
            DecisionOutcome.Proceed,
            new PolicyEvaluator(stricter).Evaluate(ClaimsDesk.Refund(600), new() { Approvals = [approval with { Digest = now.Digest, Approvers = [.. approval.Approvers, new("lea-bell")] }] }).Outcome);
        Assert.Equal(before.Digest, new PolicyEvaluator(Build(OneMore with { Unit = new("group"), Protocol = BodyDecision.IdOf(new("ai-committee")), AdditionalSteps = [], ApprovalLifetime = Duration.FromHours(1) })).Evaluate(ClaimsDesk.Refund(600)).Digest);
    }

    [Fact]
    public void The_explanation_tells_the_steps_of_the_unit()
    {
        var decision = new PolicyEvaluator(Build(OneMore)).Evaluate(ClaimsDesk.Refund(600));

        Assert.Contains("    owner: 1 of Léa Bell, within 12 h\n    made stricter in `france`\n", decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("    métier\u00a0: 1 parmi Léa Bell, sous 12 h\n    rendu plus strict dans `france`\n", decision.Explain(Told.French), StringComparison.Ordinal);
    }

    /// <summary>Otherwise a unit could have its own people approve instead of whoever answers.</summary>
    [Fact]
    public void A_protocol_that_only_a_unit_demands_comes_on_top_of_the_approval_of_the_accountable()
    {
        const string Everywhere = "@id(\"all\") permit (principal, action, resource); @id(\"national\") @ceiling(\"ActWithApproval\") forbid (principal, action, resource);";
        const string Local = "@id(\"local\") @ceiling(\"ActWithApproval\") @protocol(\"four-eyes\") forbid (principal, action, resource);";
        Assert.Equal([null], Demanded(Everywhere));
        Assert.Equal([null, "four-eyes"], Demanded(Everywhere, Local));
        Assert.Equal(["four-eyes"], Demanded(Everywhere + Local.Replace("local", "everywhere", StringComparison.Ordinal)));
        Assert.Equal(["four-eyes"], Demanded(Everywhere + Local.Replace("local", "everywhere", StringComparison.Ordinal), Local));

        // Where nobody need approve without the unit's rules, its protocol is all that is asked for.
        const string Free = "@id(\"all\") permit (principal, action, resource);";
        Assert.Equal(["four-eyes"], Demanded(Free, Local));
        Assert.Equal([null, "four-eyes"], Demanded(Free, Local + Local.Replace("local", "other", StringComparison.Ordinal).Replace("@protocol(\"four-eyes\")", "", StringComparison.Ordinal)));
        Assert.Equal(["four-eyes"], Demanded(Free.Replace("permit", "@autonomy(\"ActWithinBounds\") permit", StringComparison.Ordinal), Local));
        Assert.Equal([null, "four-eyes"], Demanded(Free.Replace("permit", "@autonomy(\"ActOnPlan\") permit", StringComparison.Ordinal), Local));
    }

    /// <summary>The first step goes to those above, and then its own people are needed elsewhere: a case ends so, and its approval counts.</summary>
    [Fact]
    public void Approvers_who_voted_after_a_step_was_passed_on_are_those_of_a_real_case()
    {
        var protocol = new ValidationProtocol
        {
            Id = new("four-eyes"),
            Name = new("four eyes"),
            Steps =
            [
                Step(1, "person:hugo-martin", "person:lea-roy") with { Escalation = [Level(1, "person:lea-bell")] },
                Step(2, "person:hugo-martin", "person:lea-roy") with { Name = new("seal") },
            ],
        };
        var parts = Parts() with { Protocols = Parts().Protocols with { Protocols = [protocol] } };
        var model = GovernanceModel.Create(parts).Model!;
        var asked = new PolicyEvaluator(model).Evaluate(ClaimsDesk.Refund(600));
        var later = ClaimsDesk.Now + Duration.FromHours(11);
        var approval = model.OpenApproval(asked, protocol.Id, new("case"), ClaimsDesk.Now)
            .After(new Vote(new("lea-bell"), 0, VoteKind.Approve, later), new Vote(new("hugo-martin"), 1, VoteKind.Approve, later), new Vote(new("lea-roy"), 1, VoteKind.Approve, later))
            .Approval!;

        Outcome(DecisionOutcome.Proceed, null, approval);
        Outcome(DecisionOutcome.Proceed, null, approval with { Approvers = approval.Approvers.Reverse().ToValueList() });
        Outcome(DecisionOutcome.AwaitingApproval, "the step “seal” has not enough approvers who may vote in it", approval with { Approvers = [new("hugo-martin"), new("lea-roy")] });
        Outcome(DecisionOutcome.AwaitingApproval, "the step “seal” has not enough approvers who may vote in it", approval with { Approvers = [new("lea-bell"), new("lea-roy")] });
        Outcome(DecisionOutcome.AwaitingApproval, "`claire-dubois` was not there to approve", approval with { Approvers = [.. approval.Approvers, new("claire-duboi")] }, "claire-duboi");

        void Outcome(DecisionOutcome outcome, string? because, Approval presented, string? person = null)
        {
            var decision = new PolicyEvaluator(model).Evaluate(ClaimsDesk.Refund(600) with { At = later }, new() { Approvals = [presented] });
            Assert.Equal((outcome, person is null ? because : because?.Replace("claire-dubois", person, StringComparison.Ordinal)), (decision.Outcome, decision.Presented[0].VoidBecause?.En));
        }
    }

    private static ProtocolAdaptation OneMore { get; } = new()
    {
        Protocol = new("four-eyes"),
        Unit = new("france"),
        AdditionalSteps = [new() { Name = new("owner", "métier"), Voters = [PartyReference.To(new PersonId("lea-bell"))], Quorum = 1, Deadline = Duration.FromHours(12) }],
    };

    private static UnitProtocols Of(params ValueList<ProtocolAdaptation> adaptations) => new([National], adaptations, new OrganizationIndex(VotingDesk.Organization).UnitTree);

    private static Instant[] Deadlines(ApprovalCase opened)
    {
        var first = opened.Advance(At(10)).Case;
        var second = first.Advance(At(15)).Case;
        return [opened.Steps[0].Deadline!.Value, .. first.Steps[0].Deadline is { } a ? new[] { a } : [], .. second.Steps[0].Deadline is { } b ? new[] { b } : []];
    }

    private static IEnumerable<string?> Demanded(string everywhere, string local = "") =>
        new PolicyEvaluator(GovernanceModel.Create(Parts() with { Policies = [new("policies/a.cedar", everywhere), new PolicyText("policies/france/b.cedar", local) { Unit = new("france") }] }).Model!)
            .Evaluate(ClaimsDesk.Refund(20)).Validations.Select(v => v.Protocol?.Value);

    private static GovernanceModel Build(ProtocolAdaptation? local = null)
    {
        var parts = Parts();
        var result = GovernanceModel.Create(parts with { Protocols = parts.Protocols with { Adaptations = local is null ? [] : [local] } });
        Assert.Empty(result.Diagnostics);
        return result.Model!;
    }

    private static GovernanceModelParts Parts()
    {
        var parts = ClaimsDesk.Parts(ClaimsDesk.Policies);
        return parts with
        {
            Organization = parts.Organization with { People = [.. parts.Organization.People, new() { Id = new("lea-bell"), Name = "Léa Bell", Unit = new("france") }] },
        };
    }
}
