using Governance.Approvals;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Approvals;

/// <summary>Whose vote counts.</summary>
public sealed class EligibilityTests
{
    [Fact]
    public void A_role_becomes_those_who_hold_it_in_the_unit_or_the_nearest_above_and_the_absent_their_stand_ins()
    {
        var protocol = Protocol(Step(1, "role:controller", "role:head"));

        Assert.Equal(["anna", "bruno", "claire", "denis"], Voters(Open(protocol, "france")));
        Assert.Equal(["bruno", "claire", "denis", "gina"], Voters(Open(protocol, "paris")));
        Assert.Equal(["anna"], Voters(Open(protocol, "group")));
    }

    [Fact]
    public void Somebody_else_s_vote_is_refused_and_recorded()
    {
        var opened = Open(Step(1, "role:controller"));

        var refused = opened.Cast(Approves("anna", 1));

        Assert.Equal(CaseRefusal.NotAVoter, refused.Refusal);
        Assert.False(refused.Accepted);
        Assert.Equal(
            [new CaseEvent { Kind = CaseEventKind.VoteRefused, At = At(1), Step = 0, Vote = Approves("anna", 1), Refusal = CaseRefusal.NotAVoter }], refused.Events);
        Assert.Equal(opened, refused.Case with { History = opened.History });
    }

    [Fact]
    public void A_second_vote_is_refused_and_the_first_stands()
    {
        var once = Open(Step(2, "role:controller")).After(Approves("bruno", 1));

        var twice = once.Cast(Rejects("bruno", 2));

        Assert.Equal(CaseRefusal.AlreadyVoted, twice.Refusal);
        Assert.Equal(ApprovalCaseState.Approved, twice.Case.After(Approves("claire", 3)).State);
    }

    [Fact]
    public void The_requester_votes_only_where_the_step_says_so()
    {
        var step = Step(1, "role:controller");

        Assert.Equal(CaseRefusal.Requester, Open(Protocol(step), "france", new PersonId("bruno")).Cast(Approves("bruno", 1)).Refusal);
        Assert.Null(Open(Protocol(step with { RequesterMayVote = true }), "france", new PersonId("bruno")).Cast(Approves("bruno", 1)).Refusal);
    }

    [Fact]
    public void Who_voted_on_an_earlier_step_votes_again_only_where_the_later_step_says_so()
    {
        var (first, second) = (Step(2, "role:controller"), Step(1, "role:controller"));

        var passed = Open(first, second).After(Approves("bruno", 1), Rejects("claire", 2), Approves("denis", 3));
        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.NobodyLeft), (passed.State, passed.ClosedBy));

        var fresh = Open(Step(1, "role:controller"), second).After(Approves("bruno", 1));
        Assert.Equal(CaseRefusal.VotedElsewhere, fresh.Cast(Approves("bruno", 2, step: 1)).Refusal);

        var again = Open(first, second with { EarlierVotersMayVote = true }).After(Approves("bruno", 1), Approves("denis", 3));
        Assert.Equal(ApprovalCaseState.Approved, again.After(Approves("bruno", 4, step: 1)).State);
    }

    [Fact]
    public void Of_two_steps_at_the_same_time_nobody_votes_on_both_in_whichever_order()
    {
        var (first, second) = (Step(1, "role:controller", "role:head"), Step(2, "role:controller") with { RunsWithPrevious = true });
        var both = Open(first, second);

        Assert.Equal(CaseRefusal.VotedElsewhere, both.After(Approves("bruno", 1, step: 1)).Cast(Approves("bruno", 2)).Refusal);
        Assert.Equal(CaseRefusal.VotedElsewhere, both.After(Approves("bruno", 1)).Cast(Approves("bruno", 2, step: 1)).Refusal);
        Assert.Null(Open(first, second with { EarlierVotersMayVote = true }).After(Approves("bruno", 1, step: 1)).Cast(Approves("bruno", 2)).Refusal);
    }

    [Fact]
    public void A_vote_can_leave_too_few_for_a_step_at_the_same_time()
    {
        var denied = Open(Step(1, "role:controller"), Step(3, "role:controller") with { RunsWithPrevious = true }).After(Approves("bruno", 1));

        Assert.Equal((ApprovalCaseState.Denied, ApprovalCaseTrigger.NobodyLeft), (denied.State, denied.ClosedBy));
    }

    [Fact]
    public void Who_recuses_takes_no_part_in_the_whole_case()
    {
        var recused = Open(Step(1, "role:controller"), Step(1, "role:controller") with { EarlierVotersMayVote = true })
            .After(Recuses("bruno", 1), Approves("claire", 2));

        Assert.Equal(CaseRefusal.Recused, recused.Cast(Approves("bruno", 3, step: 1)).Refusal);
        Assert.Equal(CaseRefusal.AlreadyVoted, Open(Step(1, "role:controller")).After(Recuses("bruno", 1)).Cast(Approves("bruno", 3)).Refusal);
    }

    [Fact]
    public void Who_has_left_votes_no_more()
    {
        var opened = Open(Step(1, "body:committee"));

        Assert.Null(opened.Cast(Approves("emma", 4.9)).Refusal);
        Assert.Equal(CaseRefusal.Left, opened.Cast(Approves("emma", 5)).Refusal);
    }

    [Fact]
    public void Time_never_runs_backwards()
    {
        var voted = Open(Step(2, "role:controller")).After(Approves("bruno", 2));

        var back = voted.Cast(Approves("claire", 1));

        Assert.Equal((CaseRefusal.OutOfOrder, At(2)), (back.Refusal, back.Case.History[^1].At));
        Assert.Equal(voted, voted.Advance(At(1)).Case);
        Assert.Equal(CaseRefusal.OutOfOrder, Open(Step(1, "role:controller")).Cast(Approves("bruno", -1)).Refusal);
        Assert.Null(voted.Cast(Approves("claire", 2)).Refusal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void A_step_that_is_not_there_is_refused(int step)
    {
        var refused = Open(Step(1, "role:controller")).Cast(Approves("bruno", 1, step));

        Assert.Equal((CaseRefusal.UnknownStep, null), (refused.Refusal, refused.Events[^1].Step));
    }

    [Fact]
    public void A_vote_without_meaning_is_refused() =>
        Assert.Equal(CaseRefusal.UnknownVote, Open(Step(1, "role:controller")).Cast(new(new("bruno"), 0, (VoteKind)7, At(1))).Refusal);

    [Fact]
    public void Agents_never_vote() => Assert.Equal(ApprovalCaseTrigger.NobodyLeft, Open(Step(1, "agent:refund-bot")).ClosedBy);

    private static IEnumerable<string> Voters(ApprovalCase @case) =>
        @case.Steps[0].Current.Voters.Select(v => v.Person.Value).Order(StringComparer.Ordinal);
}
