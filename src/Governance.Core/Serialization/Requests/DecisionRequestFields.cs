using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Serialization;

/// <summary>A <see cref="DecisionRequest"/> and its <see cref="DecisionEvidence"/> as they are written; the instant may be left to the reader.</summary>
internal sealed record DecisionRequestFields
{
    public AgentId? Agent { get; init; }

    public PersonId? Person { get; init; }

    public required DecisionTypeId DecisionType { get; init; }

    public required ResourceFields Resource { get; init; }

    public required UseCaseId Purpose { get; init; }

    public required UnitId Unit { get; init; }

    public Money? Amount { get; init; }

    public string? Counterparty { get; init; }

    public ValueList<string> DataClasses { get; init; }

    public AgentChange? Change { get; init; }

    public GateStep? Gate { get; init; }

    public CedarRecord? Context { get; init; }

    public ValueList<EntityFields> Entities { get; init; }

    public Instant? At { get; init; }

    public ValueList<Approval> Approvals { get; init; }

    public PresentedPlan? Plan { get; init; }

    public EmergencyDeclaration? Emergency { get; init; }

    public RecordedUsage? Usage { get; init; }

    public ValueList<KpiFact> Kpis { get; init; }

    public static DecisionRequestFields Of(DecisionRequest request, DecisionEvidence evidence) => new()
    {
        Agent = request.Agent,
        Person = request.Person,
        DecisionType = request.DecisionType,
        Resource = ResourceFields.Of(request.Resource),
        Purpose = request.Purpose,
        Unit = request.Unit,
        Amount = request.Amount,
        Counterparty = request.Counterparty,
        DataClasses = request.DataClasses,
        Change = request.Change,
        Gate = request.Gate,
        Context = request.Context.Count == 0 ? null : request.Context,
        Entities = request.Entities.Select(EntityFields.Of).ToValueList(),
        At = request.At,
        Approvals = evidence.Approvals,
        Plan = evidence.Plan,
        Emergency = evidence.Emergency,
        Usage = (RecordedUsage?)evidence.Usage,
        Kpis = evidence.Kpis,
    };

    public DecisionRequest ToRequest(Instant at) => new()
    {
        Agent = Agent,
        Person = Person,
        DecisionType = DecisionType,
        Resource = Resource.ToResource(),
        Purpose = Purpose,
        Unit = Unit,
        Amount = Amount,
        Counterparty = Counterparty,
        DataClasses = DataClasses,
        Change = Change,
        Gate = Gate,
        Context = Context ?? CedarRecord.Empty,
        Entities = Entities.Select(static entity => entity.ToEntity()).ToValueList(),
        At = at,
    };

    public DecisionEvidence ToEvidence() => new() { Approvals = Approvals, Plan = Plan, Emergency = Emergency, Usage = Usage, Kpis = Kpis };
}
