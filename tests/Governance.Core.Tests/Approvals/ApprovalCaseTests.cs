using Governance.Approvals;
using NodaTime;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Approvals;

/// <summary>How a case is opened, approved, denied and closed, rule by rule.</summary>
public sealed class ApprovalCaseTests
{
    [Fact]
    public void The_vote_that_brings_the_quorum_approves()
    {
        var one = Open(Step(2, "role:controller")).After(Approves("claire", 1));
        Assert.Equal(ApprovalCaseState.Open, one.State);
        Assert.Null(one.Approval);

        var two = one.After(Approves("bruno", 2));

        Assert.Equal((ApprovalCaseState.Approved, ApprovalCaseTrigger.LastStepPassed), (two.State, two.ClosedBy));
        Assert.Equal(
            new Approval
            {
                Id = new("po-4711"),
                Digest = "d1",
                Protocol = new ProtocolId("two-eyes"),
                Approvers = [new("claire"), new("bruno")],
                IssuedAt = At(2),
                ExpiresAt = At(26),
            },
            two.Approval);
    }

    [Fact]
    public void An_approval_lasts_as_long_as_its_protocol_says_and_at_most_until_the_end_of_time()
    {
        var protocol = Protocol(Step(1, "person:anna"));

        Assert.Equal(At(4), Open(protocol with { ApprovalLifetime = Duration.FromHours(3) }).After(Approves("anna", 1)).Approval!.ExpiresAt);
        Assert.Equal(Instant.MaxValue, Open(protocol with { ApprovalLifetime = Duration.FromDays(10_000_000) }).After(Approves("anna", 1)).Approval!.ExpiresAt);
    }

    [Fact]
    public void Steps_wait_for_the_steps_before_them()
    {
        var opened = Open(Step(1, "role:controller"), Step(1, "role:head"));
        Assert.Equal(CaseRefusal.StepNotOpen, opened.Cast(Approves("anna", 1, step: 1)).Refusal);

        var second = opened.After(Approves("bruno", 2));

        Assert.Equal([CaseStepState.Passed, CaseStepState.Open], second.Steps.Select(s => s.State));
        Assert.Equal(At(12), second.Steps[1].Deadline);
        Assert.Equal([new("bruno"), new("anna")], second.After(Approves("anna", 3, step: 1)).Approval!.Approvers);
    }

    [Fact]
    public void A_step_that_runs_with_the_one_before_it_is_open_at_the_same_time_and_what_follows_waits_for_both()
    {
        var opened = Open(Step(1, "role:controller"), Step(1, "person:emma") with { RunsWithPrevious = true }, Step(1, "person:anna"));
        Assert.Equal([CaseStepState.Open, CaseStepState.Open, CaseStepState.Waiting], opened.Steps.Select(s => s.State));

        var one = opened.After(Approves("emma", 1, step: 1));
        Assert.Equal([CaseStepState.Open, CaseStepState.Passed, CaseStepState.Waiting], one.Steps.Select(s => s.State));

        var both = one.After(Approves("bruno", 2));
        Assert.Equal(CaseStepState.Open, both.Steps[2].State);
        Assert.Equal(At(12), both.Steps[2].Deadline);
        Assert.Equal(ApprovalCaseState.Approved, both.After(Approves("anna", 3, step: 2)).State);
    }

    [Fact]
    public void A_veto_holder_s_rejection_denies_at_once()
    {
        var step = Step(1, "body:committee") with { VetoHolders = [Party("person:emma")] };

        var denied = Open(step).After(Rejects("emma", 1));
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.Vetoed), (denied.State, denied.ClosedBy));
        Assert.Null(denied.Approval);

        Assert.Equal(ApprovalCaseState.Open, Open(step).After(Rejects("bruno", 1)).State);
    }

    [Fact]
    public void A_rejection_after_which_too_few_are_left_denies_although_a_level_is_left()
    {
        var one = Open(Step(2, "role:controller") with { Escalation = [Level(1, "role:head")] }).After(Rejects("bruno", 1));
        Assert.Equal(ApprovalCaseState.Open, one.State);

        var two = one.After(Rejects("claire", 2));

        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.Rejected), (two.State, two.ClosedBy));
    }

    [Fact]
    public void A_recusal_after_which_too_few_are_left_escalates_at_once_or_denies_at_the_last_level()
    {
        var opened = Open(Step(2, "role:controller") with { Escalation = [Level(1, "role:head")] });

        var escalated = opened.After(Recuses("bruno", 1), Recuses("claire", 2));
        Assert.Equal((ApprovalCaseState.Open, 1, At(7)), (escalated.State, escalated.Steps[0].Level, escalated.Steps[0].Deadline));
        Assert.Equal(CaseRefusal.NotAVoter, escalated.Cast(Approves("denis", 3)).Refusal);
        Assert.Equal(ApprovalCaseState.Approved, escalated.After(Approves("anna", 3)).State);

        var denied = escalated.After(Recuses("anna", 3));
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.NobodyLeft), (denied.State, denied.ClosedBy));
    }

    [Fact]
    public void A_missing_weight_counts_as_missing_people_do()
    {
        var step = Step(2, "role:controller", "role:head") with { Weights = [new(Party("role:head"), 3)], RequiredWeight = 4 };

        var light = Open(step).After(Approves("bruno", 1), Approves("claire", 2));
        Assert.Equal(ApprovalCaseState.Open, light.State);
        Assert.Equal(ApprovalCaseState.Approved, light.After(Approves("anna", 3)).State);

        // Three controllers weigh 3: without the head nothing is left to reach.
        Assert.Equal(ApprovalCaseTrigger.Rejected, light.After(Rejects("anna", 3)).ClosedBy);
    }

    [Fact]
    public void Who_votes_as_several_weighs_the_greatest_of_them()
    {
        var step = Step(1, "role:head", "body:committee") with { Weights = [new(Party("role:head"), 2), new(Party("body:committee"), 5)] };

        Assert.Equal(["anna 5", "bruno 5", "emma 5"], Open(step).Steps[0].Current.Voters.Select(v => $"{v.Person} {v.Weight}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void At_the_deadline_the_next_level_decides_and_the_last_one_denies()
    {
        var opened = Open(Step(1, "role:controller") with { Escalation = [Level(1, "role:head"), Level(1, "person:emma", "person:gina")] });
        Assert.Equal(opened, opened.Advance(At(10) - Duration.Epsilon).Case);

        var first = opened.Advance(At(10)).Case;
        Assert.Equal((1, At(15)), (first.Steps[0].Level, first.Steps[0].Deadline));

        var second = first.Advance(At(19)).Case;
        Assert.Equal((2, At(20)), (second.Steps[0].Level, second.Steps[0].Deadline));
        Assert.Equal(ApprovalCaseState.Approved, second.After(Approves("gina", 19.5)).State);

        var last = opened.Advance(At(1000)).Case;
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.TimedOut), (last.State, last.ClosedBy));
        Assert.Equal([Nine, At(10), At(15), At(20)], last.History.Select(e => e.At));
        Assert.Equal(last, second.Advance(At(20)).Case);
    }

    [Fact]
    public void A_deadline_past_the_end_of_time_is_the_end_of_time() =>
        Assert.Equal(Instant.MaxValue, Open(Step(1, "role:head") with { Deadline = Duration.FromDays(10_000_000) }).Steps[0].Deadline);

    [Fact]
    public void A_vote_at_the_deadline_comes_too_late()
    {
        var opened = Open(Step(1, "role:controller"));

        Assert.Equal(ApprovalCaseState.Approved, opened.Cast(new(new("bruno"), 0, VoteKind.Approve, At(10) - Duration.Epsilon)).Case.State);
        var late = opened.Cast(Approves("bruno", 10));
        Assert.Equal((CaseRefusal.CaseClosed, ApprovalCaseState.Denied), (late.Refusal, late.Case.State));
    }

    [Fact]
    public void Votes_count_on_at_the_next_level_but_never_pass_it_by_the_passing_of_time()
    {
        var opened = Open(Step(3, "role:controller") with { Escalation = [Level(1, "person:bruno", "role:head"), Level(2, "person:bruno", "role:head", "person:gina")] });
        var waiting = opened.After(Approves("bruno", 1)).Advance(At(10)).Case;
        Assert.Equal((ApprovalCaseState.Open, 1), (waiting.State, waiting.Steps[0].Level));
        Assert.Equal([new("bruno"), new("anna")], waiting.After(Approves("anna", 11)).Approval!.Approvers);

        var last = waiting.Advance(At(15)).Case;
        Assert.Equal([new("bruno"), new("gina")], last.After(Approves("gina", 16)).Approval!.Approvers);
        Assert.Equal(CaseRefusal.AlreadyVoted, last.Cast(Approves("bruno", 16)).Refusal);
    }

    [Fact]
    public void A_level_that_earlier_rejections_leave_too_small_denies()
    {
        var rejected = Open(Step(1, "role:controller") with { Escalation = [Level(2, "person:bruno", "role:head"), Level(1, "person:gina")] })
            .After(Rejects("bruno", 1)).Advance(At(10)).Case;

        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.Rejected, At(10)), (rejected.State, rejected.ClosedBy, rejected.History[^1].At));
    }

    [Fact]
    public void A_step_that_nobody_can_pass_escalates_when_it_begins_or_denies()
    {
        var escalated = Open(Protocol(Step(1, "role:head") with { Escalation = [Level(1, "role:controller")] }), "france", new PersonId("anna"));
        Assert.Equal((ApprovalCaseState.Open, 1, At(5)), (escalated.State, escalated.Steps[0].Level, escalated.Steps[0].Deadline));

        var denied = Open(Protocol(Step(1, "role:head")), "france", new PersonId("anna"));
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.NobodyLeft), (denied.State, denied.ClosedBy));
    }

    [Fact]
    public void A_protocol_without_steps_approves_nothing() => Assert.Equal(ApprovalCaseState.Denied, Open(Protocol()).State);

    [Fact]
    public void A_case_is_withdrawn_or_becomes_void_while_it_is_open()
    {
        var opened = Open(Step(1, "role:controller"));

        var withdrawn = opened.Cancel(new("denis"), At(1), "bought elsewhere").Case;
        Assert.Equal((ApprovalCaseState.Cancelled, new PersonId("denis"), "bought elsewhere"), (withdrawn.State, withdrawn.History[^1].By, withdrawn.History[^1].Reason));
        Assert.Equal(ApprovalCaseState.Voided, opened.Void(At(1), "the chain was revoked").Case.State);

        var late = opened.Void(At(10));
        Assert.Equal((CaseRefusal.CaseClosed, ApprovalCaseState.Denied), (late.Refusal, late.Case.State));
        Assert.Equal(CaseRefusal.CaseClosed, withdrawn.Cancel(new("denis"), At(2)).Refusal);
        Assert.Equal(CaseRefusal.CaseClosed, withdrawn.Cast(Approves("bruno", 2)).Refusal);
        Assert.Equal(CaseRefusal.OutOfOrder, opened.After(Rejects("bruno", 2)).Cancel(new("denis"), At(1)).Refusal);
    }

    [Fact]
    public void A_change_tells_what_happened()
    {
        var change = Open(Step(1, "role:controller"), Step(1, "role:head")).Cast(Approves("bruno", 1));

        Assert.True(change.Accepted);
        Assert.Equal([CaseEventKind.Voted, CaseEventKind.StepPassed, CaseEventKind.StepOpened], change.Events.Select(e => e.Kind));
        Assert.Equal(change.Case.History.TakeLast(3), change.Events);
    }
}
