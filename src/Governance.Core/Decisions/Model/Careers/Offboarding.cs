using Governance.Agents;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Everything that a dismissal does at once: delegations to and by the agent end, its work goes to its successor, and an exit record remains.</summary>
internal sealed class Offboarding(GovernanceModel model, AgentCareer career, AgentEvent done)
{
    private readonly PartyReference _agent = PartyReference.To(career.Agent.Id);
    private readonly PersonId _successor = done.Change.Successor ?? career.Agent.Owner;

    /// <summary>The parts of the model after it.</summary>
    public GovernanceModelParts Carry()
    {
        var revocations = Revocations();
        var reassigned = model.Parts.Organization.Responsibilities.Where(r => r.Responsible.Contains(_agent)).Select(r => r.DecisionType).Distinct();
        var exit = new ExitRecord
        {
            At = done.At,
            By = done.By,
            Reason = done.Change.Reason,
            Successor = _successor,
            Revoked = revocations.Select(revocation => revocation.Delegation).ToValueList(),
            Reassigned = reassigned.ToValueList(),
        };
        var (organization, delegations) = (model.Parts.Organization, model.Parts.Delegations);
        return model.Parts with
        {
            Organization = organization with { Responsibilities = organization.Responsibilities.Select(Reassign).ToValueList() },
            Agents = CareerBook.Write(model.Parts.Agents, career, done, exit),
            Delegations = delegations with { Revocations = [.. delegations.Revocations.Where(before => !exit.Revoked.Contains(before.Delegation)), .. revocations] },
        };
    }

    /// <summary>A revocation that lies ahead gives way to one that counts now.</summary>
    private Revocation[] Revocations()
    {
        var ended = model.Parts.Delegations.Revocations.Where(revocation => revocation.At <= done.At).Select(revocation => revocation.Delegation).ToHashSet();
        return
        [
            .. model.Parts.Delegations.Rules
                .Where(rule => (rule.Delegator == _agent || rule.Delegatee == _agent) && !ended.Contains(rule.Id))
                .Select(rule => new Revocation { Delegation = rule.Id, At = done.At, By = new(done.By.Id), Reason = CareerStepWords.Dismissed(career.Agent) }),
        ];
    }

    private ResponsibilityAssignment Reassign(ResponsibilityAssignment assignment) => assignment.Responsible.Contains(_agent)
        ? assignment with { Responsible = assignment.Responsible.Select(party => party == _agent ? PartyReference.To(_successor) : party).Distinct().ToValueList() }
        : assignment;
}
