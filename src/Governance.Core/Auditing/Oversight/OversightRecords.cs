using Governance.Approvals;
using Governance.Kpis;
using NodaTime;

namespace Governance.Auditing;

/// <summary>Makes records of reviews, by which the health of oversight is judged (<see cref="OversightLog"/>), of what is recorded of approvals and decisions.</summary>
/// <remarks>
/// Each vote that counts is a review of its voter: an agreement accepts what was proposed, a rejection overrules it, and who recuses has reviewed nothing. It was shown to the voter
/// when the step, or the level of it at which the voter first votes, was opened. That somebody passes a case on to others is no vote, so that no such record is of an escalation; whether a
/// case called for one, and which cases were sown errors, only the application knows: it says so on the records.
/// </remarks>
public static class OversightRecords
{
    /// <summary>The reviews of a case, in the order of votes.</summary>
    /// <param name="approvalCase">The case, open or closed.</param>
    public static IEnumerable<OversightRecord> Of(ApprovalCase approvalCase)
    {
        ArgumentNullException.ThrowIfNull(approvalCase);
        var opened = new List<(int Step, int Level, Instant At)>();
        foreach (var happened in approvalCase.History)
        {
            switch (happened)
            {
                case { Kind: CaseEventKind.StepOpened, Step: { } step }:
                    opened.Add((step, 0, happened.At));
                    break;
                case { Kind: CaseEventKind.Escalated, Step: { } step, Level: { } level }:
                    opened.Add((step, level, happened.At));
                    break;
                case { Kind: CaseEventKind.Voted, Vote: { Kind: not VoteKind.Recuse } vote }:
                    yield return Of(vote, opened.First(one => one.Step == vote.Step && approvalCase.Steps[one.Step].Levels[one.Level].Find(vote.By) is not null).At);
                    break;
            }
        }
    }

    /// <summary>The reviews of what agents wanted to do, of cases that are about it, case by case.</summary>
    /// <remarks>A case is about a decision when it has its digest; cases about plans, and about what people asked for, are passed over.</remarks>
    /// <param name="decisions">The decisions: all, or those of one agent, use case or decision type whose oversight is to be judged.</param>
    /// <param name="cases">The cases.</param>
    public static IEnumerable<OversightRecord> Of(IEnumerable<DecisionRecord> decisions, IEnumerable<ApprovalCase> cases)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(cases);
        var digests = decisions.Where(static decision => decision.Request.Agent is not null).Select(static decision => decision.Digest).ToHashSet(StringComparer.Ordinal);
        return cases.Where(approvalCase => digests.Contains(approvalCase.Digest)).SelectMany(Of);
    }

    private static OversightRecord Of(Vote vote, Instant shown) => new()
    {
        Reviewer = vote.By,
        PresentedAt = shown,
        DecidedAt = vote.At,
        Outcome = vote.Kind == VoteKind.Approve ? OversightOutcome.Accepted : OversightOutcome.Overridden,
    };
}
