using Governance.Agents;
using Governance.Cedar;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>The question: may this actor take this decision on this resource, for this purpose, in this unit, now?</summary>
/// <remarks>
/// A request that is malformed (no actor or two, a negative amount, a context fact with a reserved name, a resource that overrules the model, facts
/// that do not fit the application's schema) is not an exception but a refusal that says what is wrong: it fails closed.
/// </remarks>
public sealed record DecisionRequest
{
    /// <summary>The agent that wants to act; exactly one of this and <see cref="Person"/> is given.</summary>
    public AgentId? Agent { get; init; }

    /// <summary>The person who wants to act; exactly one of this and <see cref="Agent"/> is given.</summary>
    public PersonId? Person { get; init; }

    /// <summary>What is to be decided.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>What it is decided on.</summary>
    public required GovernedResource Resource { get; init; }

    /// <summary>The use case for which it is decided; <see cref="BuiltInDecisionTypes.Purpose"/> for an act of governance.</summary>
    public required UseCaseId Purpose { get; init; }

    /// <summary>The unit in which it takes effect.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>
    /// The amount at stake; <see langword="null"/> when there is none. Policies see it as <c>context.amount</c> and <c>context.currency</c>, together with
    /// the amounts of the acts that it counts with (<see cref="DecisionType.SplittingWindow"/>).
    /// </summary>
    public Money? Amount { get; init; }

    /// <summary>The other side of the act, such as a supplier or a customer, in the application's own words; <see langword="null"/> when there is none.</summary>
    public string? Counterparty { get; init; }

    /// <summary>The classes of data that the act touches, in the words of <see cref="Governance.Agents.Agent.DataClasses"/>; empty when it touches none, or does not say.</summary>
    public ValueList<string> DataClasses { get; init; }

    /// <summary>
    /// What is to be done with the agent that <see cref="Resource"/> names; <see langword="null"/> unless the decision type is one of
    /// <see cref="BuiltInDecisionTypes.Agent"/>. <see cref="GovernanceModel.Ask(AgentId, AgentChange, PersonId, Instant)"/> makes such a request.
    /// </summary>
    public AgentChange? Change { get; init; }

    /// <summary>
    /// What is to be decided of the use case that <see cref="Resource"/> names; <see langword="null"/> unless the decision type is
    /// <see cref="BuiltInDecisionTypes.UseCase"/>. <see cref="GovernanceModel.Ask(UseCaseId, GateStep, PersonId, Instant)"/> makes such a request.
    /// </summary>
    public GateStep? Gate { get; init; }

    /// <summary>Further facts, which policies read as <c>context.name</c>; none may have a name of <see cref="RequestContext.ReservedNames"/>.</summary>
    public CedarRecord Context { get; init; } = CedarRecord.Empty;

    /// <summary>Further entities that the resource belongs to or refers to; none may be of the model's own types.</summary>
    public ValueList<Entity> Entities { get; init; }

    /// <summary>The instant of the question: the clock, as an argument.</summary>
    public required Instant At { get; init; }
}
