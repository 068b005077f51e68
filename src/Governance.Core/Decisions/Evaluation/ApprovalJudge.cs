using Governance.Approvals;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Judges presented approvals: each must bind to exactly this, be fresh and unused, and be given by people who may give it.</summary>
internal sealed class ApprovalJudge(RequestFacts facts, Authority? authority, GovernanceModel model)
{
    /// <summary>Why an approval does not meet a validation; <see langword="null"/> when it does.</summary>
    /// <param name="approval">The approval.</param>
    /// <param name="validation">The validation that it should meet.</param>
    /// <param name="digest">What it should bind to.</param>
    public LocalizedText? ProblemWith(Approval approval, RequiredValidation validation, string digest) =>
        !string.Equals(approval.Digest, digest, StringComparison.Ordinal) ? ApprovalWords.OtherDigest
        : approval.UsedAt is not null ? ApprovalWords.Used
        : facts.Request.At < approval.IssuedAt ? ApprovalWords.NotYet
        : approval.ExpiresAt <= facts.Request.At ? ApprovalWords.Expired
        : approval.Approvers.IsEmpty || approval.Approvers.Distinct().Count() < approval.Approvers.Count ? ApprovalWords.NotDistinct
        : ProblemWithPeople(approval)
        ?? ProblemWithKillSwitch(approval)
        ?? (validation.Protocol is { } protocol ? ProblemWithProtocol(approval, model.ProtocolFor(protocol, facts.Request)) : ProblemWithAccountable(approval));

    private LocalizedText? ProblemWithPeople(Approval approval)
    {
        foreach (var approver in approval.Approvers)
        {
            if (!model.Organization.People.TryGetValue(approver, out var person) || !person.IsPresent(approval.IssuedAt))
            {
                return ApprovalWords.UnknownApprover(approver);
            }
        }

        return null;
    }

    /// <summary>What was approved before an emergency stop is not revived by its release.</summary>
    private LocalizedText? ProblemWithKillSwitch(Approval approval)
    {
        foreach (var kill in facts.Agent is null ? [] : model.Limits.KillSwitches)
        {
            if (LimitCeilings.Concerns(kill, facts.Act)
                && !(LimitCeilings.ReleaseOf(kill, facts.Agent!, facts.Request.At, model.Organization) is { } release && release.At <= approval.IssuedAt))
            {
                return ApprovalWords.BeforeRelease(kill.Id);
            }
        }

        return null;
    }

    /// <summary>Without a protocol the accountable person approves; whoever asks for a decision of their own cannot.</summary>
    private LocalizedText? ProblemWithAccountable(Approval approval) =>
        authority is null || !approval.Approvers.Contains(authority.Person) ? ApprovalWords.NotTheAccountable
        : facts.Person is { } person && person.Id == authority.Person ? ApprovalWords.OwnAct
        : null;

    private LocalizedText? ProblemWithProtocol(Approval approval, ValidationProtocol protocol)
    {
        if (approval.ExpiresAt - approval.IssuedAt > (protocol.ApprovalLifetime ?? ValidationProtocol.DefaultApprovalLifetime))
        {
            return ApprovalWords.LivesTooLong;
        }

        var interested = NaturalPersons.Interested(facts, model.Organization);
        var assignment = new StepAssignment([.. protocol.Steps.Select(step => DemandsOf(step, approval, interested))], approval.Approvers);
        return assignment.FirstUnmet() is { } step ? ApprovalWords.StepNotMet(protocol.Steps[step].Name)
            : assignment.Stranger is { } stranger ? ApprovalWords.NoVoter(stranger)
            : assignment.HasPlaceForEverybody() ? null
            : ApprovalWords.NotAllVoted;
    }

    /// <summary>What a step needs of the approvers at each level that they can have met: its own, or one to which it was passed on.</summary>
    private List<StepDemand> DemandsOf(ValidationStep step, Approval approval, ValueList<PersonId> interested)
    {
        var voters = approval.Approvers.Where(a => step.RequesterMayVote || !interested.Contains(a)).ToArray();
        var own = new StepDemand(Eligible(step.Voters), step.Quorum, step.EarlierVotersMayVote);
        return
        [
            .. own.IsMetAlone && WeightOf(own.People, step, approval) >= (step.RequiredWeight ?? 0) ? [own] : ValueList.Create<StepDemand>([]),
            .. step.Escalation.Select(level => new StepDemand(Eligible(level.Voters), level.Quorum, step.EarlierVotersMayVote)).Where(level => level.IsMetAlone),
        ];

        HashSet<PersonId> Eligible(ValueList<PartyReference> parties) => voters.Where(voter => MayVote(voter, parties, approval)).ToHashSet();
    }

    private long WeightOf(HashSet<PersonId> voters, ValidationStep step, Approval approval) => voters.Sum(voter => step.Voters
        .Where(party => MayVote(voter, [party], approval))
        .Max(party => (long)(step.Weights.FirstOrDefault(weight => weight.Voter == party)?.Weight ?? 1)));

    private bool MayVote(PersonId voter, ValueList<PartyReference> parties, Approval approval) =>
        parties.Any(party => model.Organization.VotersOf(party, facts.Request.Unit, approval.IssuedAt).Any(person => person.Id == voter));
}
