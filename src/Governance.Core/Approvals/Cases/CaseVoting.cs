namespace Governance.Approvals;

/// <summary>Casts votes.</summary>
internal static class CaseVoting
{
    public static CaseChange Cast(ApprovalCase before, Vote vote)
    {
        if (vote.At < before.Clock)
        {
            return Refuse(before, before, vote, CaseRefusal.OutOfOrder);
        }

        var current = CaseProgress.AdvanceTo(before, vote.At);
        if (Refusal(current, vote) is { } refusal)
        {
            return Refuse(before, current, vote, refusal);
        }

        var step = current.Steps[vote.Step];
        var voted = CaseProgress.Record(
            CaseProgress.Replace(current, vote.Step, step with { Votes = [.. step.Votes, vote] }),
            new() { Kind = CaseEventKind.Voted, At = vote.At, Step = vote.Step, Vote = vote });
        return before.Change(CaseProgress.Count(voted, vote));
    }

    private static CaseRefusal? Refusal(ApprovalCase current, Vote vote) => current switch
    {
        { State: not ApprovalCaseState.Open } => CaseRefusal.CaseClosed,
        _ when !Enum.IsDefined(vote.Kind) => CaseRefusal.UnknownVote,
        _ when vote.Step < 0 || vote.Step >= current.Steps.Count => CaseRefusal.UnknownStep,
        _ when current.Steps[vote.Step].State != CaseStepState.Open => CaseRefusal.StepNotOpen,
        _ => CaseEligibility.Refuse(current, vote.Step, vote.By, vote.At),
    };

    /// <summary>The step is recorded only when there is one.</summary>
    private static CaseChange Refuse(ApprovalCase before, ApprovalCase current, Vote vote, CaseRefusal refusal) => before.Change(
        CaseProgress.Record(current, new()
        {
            Kind = CaseEventKind.VoteRefused,
            At = vote.At < current.Clock ? current.Clock : vote.At,
            Step = vote.Step >= 0 && vote.Step < current.Steps.Count ? vote.Step : null,
            Vote = vote,
            Refusal = refusal,
        }),
        refusal);
}
