using Governance.Approvals;
using Governance.Core.Tests.Generators;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Approval cases under random votes of all kinds of people, with clocks that jump.</summary>
public sealed class ApprovalCaseLaws
{
    [Fact]
    public void A_case_does_what_a_plain_account_of_its_rules_does() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 10,
        facts =>
        {
            var plain = new PlainCase(facts);
            Assert.Equal(plain.Stand, PlainCase.StandOf(facts.Open()));
            foreach (var (_, act, change) in facts.Each())
            {
                Assert.Equal(plain.Do(act), change.Refusal);
                Assert.Equal(plain.Stand, PlainCase.StandOf(change.Case));
            }

            var final = facts.Run();
            Assert.Equal(plain.End is null, final.Approval is null && final.State == ApprovalCaseState.Open);
            Assert.Equal(plain.End == ApprovalCaseTrigger.LastStepPassed ? plain.Approvers : null, final.Approval?.Approvers);
            Assert.Equal(plain.End == ApprovalCaseTrigger.LastStepPassed ? plain.EndedAt : null, final.Approval?.IssuedAt);
            return final.Approval is not null || final.Steps.Any(s => s.Level > 0 && s.Votes.Count > 0);
        });

    [Fact]
    public void D16_no_requester_and_nobody_who_voted_on_another_step_approves_where_the_step_does_not_say_so() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 40,
        facts =>
        {
            var final = facts.Run();
            for (var i = 0; i < final.Steps.Count; i++)
            {
                var (rule, voters) = (final.Steps[i].Step, final.Steps[i].Votes.Select(v => v.By).ToArray());
                Assert.True(rule.RequesterMayVote || !voters.Intersect(facts.Requesters).Any());
                var before = final.Steps.Take(i).SelectMany(s => s.Votes.Where(v => v.Kind != VoteKind.Recuse)).Select(v => v.By);
                Assert.True(rule.EarlierVotersMayVote || !voters.Intersect(before).Any());
            }

            return final.History.Any(e => e.Refusal is CaseRefusal.Requester or CaseRefusal.VotedElsewhere);
        });

    [Fact]
    public void D17_an_approval_has_the_quorum_of_distinct_people_in_every_step_and_no_veto() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 16,
        facts =>
        {
            var final = facts.Run();
            Assert.Equal(final.State == ApprovalCaseState.Approved, final.Approval is not null);
            if (final.Approval is not { } approval)
            {
                return false;
            }

            foreach (var step in final.Steps)
            {
                var agreed = step.Votes.Where(v => v.Kind == VoteKind.Approve).Select(v => v.By).Where(p => step.Current.Voters.Any(v => v.Person == p)).ToHashSet();
                Assert.True(agreed.Count >= step.Current.Quorum);
                Assert.Superset(agreed, approval.Approvers.ToHashSet());
                Assert.DoesNotContain(step.Votes, v => v.Kind == VoteKind.Reject && step.Levels.Any(l => l.Find(v.By) is { HasVeto: true }));
                Assert.Equal(step.Votes.Count, step.Votes.Select(v => v.By).Distinct().Count());
            }

            Assert.Equal(approval.Approvers.Count, approval.Approvers.Distinct().Count());
            return true;
        });

    [Fact]
    public void D17_a_vote_that_does_not_count_is_recorded_and_changes_nothing_else() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 5,
        facts =>
        {
            var refused = facts.Each().Where(e => e.Act.Kind is not null && !e.Change.Accepted).ToArray();
            foreach (var (before, act, change) in refused)
            {
                var waited = act.At < before.History[^1].At ? before : before.Advance(act.At).Case;
                Assert.Equal((CaseEventKind.VoteRefused, change.Refusal), (change.Case.History[^1].Kind, change.Case.History[^1].Refusal));
                Assert.Equal(waited, change.Case with { History = waited.History });
            }

            return refused.Any(e => e.Change.Refusal != CaseRefusal.CaseClosed);
        });

    [Fact]
    public void D19_nothing_but_an_approving_vote_in_time_approves() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 16,
        facts =>
        {
            foreach (var (before, act, change) in facts.Each())
            {
                if (before.State != ApprovalCaseState.Approved && change.Case.State == ApprovalCaseState.Approved)
                {
                    Assert.Equal(VoteKind.Approve, act.Kind);
                    Assert.True(before.Advance(act.At).Case.Steps[act.Step].Deadline > act.At);
                    Assert.Equal(act.At, change.Case.Approval!.IssuedAt);
                }

                Assert.NotEqual(ApprovalCaseState.Approved, before.State == ApprovalCaseState.Approved ? default : before.Advance(Instant.MaxValue).Case.State);
            }

            return facts.Run().Approval is not null;
        });

    [Fact]
    public void D20_every_case_ends_and_each_level_ends_later_than_the_one_before() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 25,
        facts =>
        {
            var current = facts.Run();
            var longest = facts.Protocol.Steps.Aggregate(Duration.Zero, (sum, s) => s.Escalation.Aggregate(sum + s.Deadline, (all, level) => all + level.Deadline));
            var ended = current.Advance(facts.At + longest).Case;
            Assert.NotEqual(ApprovalCaseState.Open, ended.State);
            Assert.True(current.State != ApprovalCaseState.Open || ended.ClosedBy is ApprovalCaseTrigger.TimedOut or ApprovalCaseTrigger.NobodyLeft or ApprovalCaseTrigger.Rejected);
            for (var i = 0; i < ended.Steps.Count; i++)
            {
                var levels = ended.History.Where(e => e.Kind == CaseEventKind.Escalated && e.Step == i).ToArray();
                Assert.Equal(Enumerable.Range(1, levels.Length), levels.Select(e => e.Level.GetValueOrDefault()));
                Assert.True(levels.Length <= facts.Protocol.Steps[i].Escalation.Count);
                var timeouts = levels.Where(e => e.Cause == ApprovalCaseTrigger.TimedOut).Select(e => e.At).ToArray();
                Assert.True(timeouts.Zip(timeouts.Skip(1)).All(pair => pair.First < pair.Second));
            }

            return current.State == ApprovalCaseState.Open && ended.ClosedBy == ApprovalCaseTrigger.TimedOut;
        });

    [Fact]
    public void D25_the_history_of_a_case_gives_the_same_case_again() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 4,
        facts =>
        {
            var final = facts.Run();
            var again = facts.Open().Replay(final.History);
            Assert.Equal(final, again);
            Assert.Equal(final.GetHashCode(), again.GetHashCode());
            Assert.True(final.History.Zip(final.History.Skip(1)).All(pair => pair.First.At <= pair.Second.At));
            return final.History.Count > 4;
        });

    [Fact]
    public void It_does_not_matter_how_often_deadlines_are_looked_at() => Law.HoldsAtStake(
        VotingCases.Any,
        atLeast: Law.Cases / 25,
        facts =>
        {
            var (rarely, often) = (facts.Open(), facts.Open());
            var waited = false;
            foreach (var act in facts.Acts.Where(a => a is not { Kind: null, Cancels: false, Voids: false }))
            {
                for (var at = often.History[^1].At; at <= act.At; at += Duration.FromMinutes(30))
                {
                    var later = often.Advance(at).Case;
                    waited |= later != often;
                    often = later;
                }

                (rarely, often) = (act.On(rarely).Case, act.On(often).Case);
            }

            Assert.Equal(rarely, often);
            return waited;
        });
}
