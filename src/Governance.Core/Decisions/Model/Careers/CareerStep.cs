using Governance.Agents;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>One step of an agent's career, as a decision lets it proceed.</summary>
internal sealed class CareerStep
{
    private readonly GovernanceModel _model;
    private readonly Decision _decision;
    private readonly AgentCareer? _career;
    private readonly AgentChange _change;

    public CareerStep(GovernanceModel model, Decision decision)
    {
        (_model, _decision, _change) = (model, decision, decision.Request.Change!);
        _career = Identifier.IsValid(decision.Request.Resource.Uid.Id) ? model.Careers.Find(new(decision.Request.Resource.Uid.Id)) : null;
    }

    /// <summary>The model after the step, or why it is not taken.</summary>
    public ModelResult Take() => _decision.Outcome == DecisionOutcome.Proceed && _career is { } career ? Take(career)
        : StepRefusal.Of(_decision, AgentChecks.File, $"$.events[{_model.Parts.Agents.Events.Count}]");

    private ModelResult Take(AgentCareer career)
    {
        var request = _decision.Request;
        var done = new AgentEvent
        {
            Agent = career.Agent.Id,
            At = request.At,
            By = request.Agent is { } agent ? PartyReference.To(agent) : PartyReference.To(request.Person.GetValueOrDefault()),
            From = career.Agent.Status,
            Change = _change,
            Decision = _decision.Digest,
        };
        return GovernanceModel.Create(_change.Transition == AgentTransition.Offboard
            ? new Offboarding(_model, career, done).Carry()
            : _model.Parts with { Agents = CareerBook.Write(_model.Parts.Agents, career, done) });
    }
}
