using NodaTime;

namespace Governance.Approvals;

/// <summary>Who may vote on a step of a case.</summary>
internal static class CaseEligibility
{
    /// <summary>Why a person may not vote on a step at an instant; <see langword="null"/> when the person may.</summary>
    public static CaseRefusal? Refuse(ApprovalCase @case, int step, PersonId person, Instant at)
    {
        var here = @case.Steps[step];
        if (here.Votes.Any(v => v.By == person))
        {
            return CaseRefusal.AlreadyVoted;
        }

        return here.Current.Find(person) is { } voter ? Bar(@case, step, voter, at) : CaseRefusal.NotAVoter;
    }

    /// <summary>Why a voter of one of the step's levels may not vote there; <see langword="null"/> when nothing bars the way.</summary>
    public static CaseRefusal? Bar(ApprovalCase @case, int step, CaseVoter voter, Instant at)
    {
        if (!@case.Steps[step].Step.RequesterMayVote && @case.Requesters.Contains(voter.Person))
        {
            return CaseRefusal.Requester;
        }

        return voter.LeftAt <= at ? CaseRefusal.Left : Elsewhere(@case, step, voter.Person);
    }

    /// <summary>Of two steps, the later one says whether one person may vote on both: also when they run at the same time and it is voted on first.</summary>
    private static CaseRefusal? Elsewhere(ApprovalCase @case, int step, PersonId person)
    {
        CaseRefusal? refusal = null;
        for (var i = 0; i < @case.Steps.Count; i++)
        {
            var vote = i == step ? null : @case.Steps[i].Votes.FirstOrDefault(v => v.By == person);
            if (vote is { Kind: VoteKind.Recuse })
            {
                return CaseRefusal.Recused;
            }

            if (vote is not null && !@case.Steps[Math.Max(i, step)].Step.EarlierVotersMayVote)
            {
                refusal = CaseRefusal.VotedElsewhere;
            }
        }

        return refusal;
    }
}
