using Governance.Agents;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Somebody wants to do something with the agent of a world, and presents votes for it.</summary>
internal sealed record CareerAttempt(AgentChange Change, PartyReference By, CareerVotes Votes)
{
    public DecisionRequest Request(GovernanceModel model, AgentId subject, Instant at) => By.Kind == PartyKind.Agent
        ? model.Ask(subject, Change, new AgentId(By.Id), at)
        : model.Ask(subject, Change, new PersonId(By.Id), at);

    /// <summary>Asks, presents the votes, and does it when it may be done.</summary>
    public CareerOutcome Try(GovernanceModel model, AgentId subject, Instant at)
    {
        var evaluator = new PolicyEvaluator(model);
        var request = Request(model, subject, at);
        var asked = evaluator.Evaluate(request);
        var approvals = Present(model, asked);
        var decision = approvals.IsEmpty ? asked : evaluator.Evaluate(request, new DecisionEvidence { Approvals = approvals });
        return new(model, this, decision, approvals, model.Apply(decision));
    }

    private ValueList<Approval> Present(GovernanceModel model, Decision asked)
    {
        if (Votes == CareerVotes.None)
        {
            return [];
        }

        var right = asked.Validations.Where(v => v.Protocol is not null)
            .Select((v, i) => VotedOn(model.OpenApproval(asked, v.Protocol!.Value, new($"vote-{i}"), asked.Request.At)).Approval).OfType<Approval>().ToValueList();
        var agent = model.Parts.Agents.Agents.First(a => a.Id.Value == asked.Request.Resource.Uid.Id);
        return Votes switch
        {
            CareerVotes.Right => right,
            CareerVotes.OneShort => right.Select(one => one with { Approvers = one.Approvers.Skip(1).ToValueList() }).ToValueList(),
            CareerVotes.OfAnother => right.Select(one => one with { Digest = new string('0', 64) }).ToValueList(),
            CareerVotes.Used => right.Select(one => one with { UsedAt = one.IssuedAt }).ToValueList(),
            _ => asked.Validations.Select((validation, i) => new Approval
            {
                Id = new($"hostile-{i}"),
                Digest = asked.Digest,
                Protocol = validation.Protocol,
                Approvers = Votes switch
                {
                    CareerVotes.ByOwner => [agent.Owner],
                    CareerVotes.ByRequester => asked.Request.Person is { } person ? [person] : [agent.Owner],
                    _ => CareerStaff.People,
                },
                IssuedAt = asked.Request.At,
                ExpiresAt = asked.Request.At + Duration.FromHours(1),
            }).ToValueList(),
        };
    }

    /// <summary>Whoever is asked agrees, as long as that counts.</summary>
    public static ApprovalCase VotedOn(ApprovalCase opened)
    {
        var current = opened;
        for (var step = 0; step < opened.Steps.Count; step++)
        {
            foreach (var voter in current.Steps[step].Current.Voters)
            {
                current = current.Steps[step].State == CaseStepState.Open ? current.Cast(new(voter.Person, step, VoteKind.Approve, opened.OpenedAt)).Case : current;
            }
        }

        return current;
    }
}
