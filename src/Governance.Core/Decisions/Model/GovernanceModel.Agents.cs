using Governance.Agents;
using Governance.Kpis;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <content>The careers of agents: every step is asked of the evaluator like any other act and, once it may proceed, gives a new model. This model stays as it is.</content>
public sealed partial class GovernanceModel
{
    /// <summary>Makes the request to do something with an agent: what the evaluator is asked before it is done.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="change">What is to be done.</param>
    /// <param name="person">Who asks for it; in the name of a body, one of its members.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ArgumentException">The agent is not in the model.</exception>
    public DecisionRequest Ask(AgentId agent, AgentChange change, PersonId person, Instant at) => Ask(agent, change, at) with { Person = person };

    /// <summary>Makes the request of an agent, such as one that watches others, to bring another agent down.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="change">What is to be done.</param>
    /// <param name="requester">The agent that asks for it; it needs the right from a policy or a delegation.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ArgumentException">The agent is not in the model.</exception>
    public DecisionRequest Ask(AgentId agent, AgentChange change, AgentId requester, Instant at) => Ask(agent, change, at) with { Agent = requester };

    /// <summary>Does with an agent, or with a use case, what a decision lets proceed.</summary>
    /// <remarks>
    /// A dismissal also revokes every delegation to and by the agent, gives what it was responsible for to its successor, and leaves an exit record. The
    /// application remembers that the approvals were used, as with every decision.
    /// </remarks>
    /// <param name="decision">A decision of this model on a request with a change of an agent, or with a decision on a use case.</param>
    /// <returns>The model with the event in the history; or no model, and every reason why not.</returns>
    /// <exception cref="ArgumentException">The decision is another model's, or its request is no act of governance.</exception>
    public ModelResult Apply(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (decision.Model != this || (decision.Request.Change is null && decision.Request.Gate is null))
        {
            throw new ArgumentException("The decision is not this model's, or its request is no act of governance.", nameof(decision));
        }

        return decision.Request.Change is null ? StageStep.Take(this, decision) : new CareerStep(this, decision).Take();
    }

    /// <summary>Records that a person leaves: in the same step the deputies take over the agents that the person owns, and those that nobody can take over are suspended.</summary>
    /// <remarks>It is a fact and not an act that somebody allows, so that no policy is asked: an agent never works on without an owner.</remarks>
    /// <param name="person">The person.</param>
    /// <param name="at">The instant.</param>
    /// <param name="recordedBy">Who records it.</param>
    /// <returns>The model with what follows; or no model, when nobody of that id is there.</returns>
    public ModelResult RecordDeparture(PersonId person, Instant at, PersonId recordedBy) => Departure.Record(this, person, at, recordedBy);

    /// <summary>How far an agent is from its next level, in one kind of decision and one unit.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="decisionType">The decision type.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="at">The instant.</param>
    /// <param name="kpis">What assessments say of KPIs, for mandates that measurements judge; what is not presented is not known.</param>
    /// <returns>The evidence, what the level asks for, and what stands in the way; <see langword="null"/> for an agent that is not in the model.</returns>
    public PromotionAssessment? AssessPromotion(AgentId agent, DecisionTypeId decisionType, UnitId unit, Instant at, ValueList<KpiFact> kpis = default) =>
        Careers.Find(agent) is { } career ? PromotionJudge.Assess(career, decisionType, unit, KpiFacts.Of(kpis, at).Measured, at) : null;

    /// <summary>How far an agent is certified to act, in one kind of decision and one unit, and what limits that.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="decisionType">The decision type.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The standing; <see langword="null"/> for an agent that is not in the model.</returns>
    public CertifiedAutonomy? FindCertification(AgentId agent, DecisionTypeId decisionType, UnitId unit, Instant at) => Careers.Find(agent)?.Certified(decisionType, unit, at);

    /// <summary>How far an agent may act at most, in one kind of decision, for one use case and in one unit; every factor with its level, and which of them binds.</summary>
    /// <param name="agent">The agent. One that is not in the model may do nothing.</param>
    /// <param name="decisionType">The decision type.</param>
    /// <param name="purpose">The use case.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="at">The instant.</param>
    /// <param name="kpis">What assessments say of KPIs, for mandates that measurements judge; what is not presented is not known.</param>
    public EffectiveAutonomy FindEffectiveAutonomy(AgentId agent, DecisionTypeId decisionType, UseCaseId purpose, UnitId unit, Instant at, ValueList<KpiFact> kpis = default) =>
        new StandingJudge(this, agent, decisionType, purpose, unit, at, kpis).Judge();

    /// <summary>The kinds of acts that an agent is there for, each with how far it may go: its decision types that are no groups, for each of its use cases, where both it works and the use case runs: in the units that are named, and in those below that have none below them.</summary>
    /// <param name="agent">The agent; one that is not in the model is there for nothing.</param>
    /// <param name="at">The instant.</param>
    /// <param name="kpis">What assessments say of KPIs, for mandates that measurements judge; what is not presented is not known.</param>
    public ValueList<EffectiveAutonomy> FindEffectiveAutonomy(AgentId agent, Instant at, ValueList<KpiFact> kpis = default) =>
        [.. AgentActs.Of(this, agent).Select(act => FindEffectiveAutonomy(agent, act.Type, act.Purpose, act.Unit, at, kpis))];

    /// <summary>What somebody should look after: of its owner, review, certificates, incidents and KPIs.</summary>
    /// <param name="agent">The agent; of one that is not in the model, or is retired, nothing.</param>
    /// <param name="at">The instant.</param>
    /// <param name="kpis">What assessments say of KPIs, for mandates that measurements judge; what is not presented is not known.</param>
    public ValueList<AgentFinding> FindAgentFindings(AgentId agent, Instant at, ValueList<KpiFact> kpis = default) =>
        Careers.Find(agent) is { } career ? [.. AgentFindings.Of(career, kpis, this, at)] : [];

    private DecisionRequest Ask(AgentId agent, AgentChange change, Instant at)
    {
        ArgumentNullException.ThrowIfNull(change);
        var subject = Agents.GetValueOrDefault(agent) ?? throw new ArgumentException($"The model has no agent `{agent}`.", nameof(agent));
        return new()
        {
            DecisionType = change.Transition.Terms.DecisionType,
            Resource = new("Agent", agent.Value),
            Purpose = BuiltInDecisionTypes.Purpose,
            Unit = subject.Unit,
            Change = change,
            At = at,
        };
    }
}
