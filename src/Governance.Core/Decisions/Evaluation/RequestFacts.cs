using Governance.Agents;
using Governance.Cedar;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>A request looked up in the model: who asks, for what, and the question that Cedar policies are asked.</summary>
internal sealed class RequestFacts
{
    private RequestFacts(DecisionRequest request, DecisionEvidence evidence)
    {
        Request = request;
        Evidence = evidence;
    }

    public DecisionRequest Request { get; }

    public DecisionEvidence Evidence { get; }

    public Agent? Agent { get; private init; }

    public Person? Person { get; private init; }

    /// <summary>The agent whose career the request would change; <see langword="null"/> when it changes none, or is malformed.</summary>
    public AgentCareer? Subject { get; private init; }

    /// <summary>The use case that the request would decide on; <see langword="null"/> when it decides on none, or is malformed.</summary>
    public UseCaseHistory? Case { get; private init; }

    public UseCase? UseCase { get; private init; }

    public DecisionType? DecisionType { get; private init; }

    public bool UnitIsKnown { get; private init; }

    /// <summary>The use of budgets; <see langword="null"/> when it is not known.</summary>
    public RecordingUsage? Usage { get; private init; }

    /// <summary>What is known of KPIs on the day of the request.</summary>
    public KpiFacts Kpis { get; private init; } = KpiFacts.None;

    /// <summary>What the act counts with.</summary>
    public required Splitting Splitting { get; init; }

    /// <summary>The amount that is compared with limits.</summary>
    public Money? CountedAmount => Splitting.CountedAmount;

    /// <summary>Why the request contradicts itself, the model or the schema; then no policy is asked.</summary>
    public LocalizedText? Malformed { get; private init; }

    /// <summary>The question to Cedar; <see langword="null"/> when the request is malformed.</summary>
    public CedarRequest? Question { get; private init; }

    public EntityStore Entities { get; private init; } = EntityStore.Empty;

    public static RequestFacts Of(DecisionRequest request, DecisionEvidence evidence, GovernanceModel model)
    {
        var decisionType = model.Organization.DecisionTypes.GetValueOrDefault(request.DecisionType);
        var kpis = KpiFacts.Of(evidence.Kpis, request.At);
        var (entities, malformed) = RequestEntities.Layer(request, kpis, model);
        var usage = evidence.Usage is { } used ? new RecordingUsage(used) : null;
        var splitting = malformed is null ? Splitting.Of(request, model.Limits, usage) : Splitting.Nothing;
        var question = malformed is null ? Ask(request, splitting.CountedAmount, decisionType, model) : null;

        // An unknown decision type is refused by name; the schema would only say so again.
        if (question is not null && decisionType is not null && model.Conformance?.FindMisfit(request, question, entities) is { } misfit)
        {
            (malformed, question) = (misfit, null);
        }

        return new(request, evidence)
        {
            Agent = request.Agent is { } agent ? model.Agents.GetValueOrDefault(agent) : null,
            Person = request.Person is { } person ? model.Organization.People.GetValueOrDefault(person) : null,
            Subject = malformed is null && request.Change is not null ? model.Careers[new(request.Resource.Uid.Id)] : null,
            Case = malformed is null && request.Gate is not null ? model.Histories[new(request.Resource.Uid.Id)] : null,
            UseCase = model.UseCases.GetValueOrDefault(request.Purpose),
            DecisionType = decisionType,
            UnitIsKnown = model.Organization.UnitTree.Contains(request.Unit),
            Malformed = malformed,
            Entities = entities,
            Usage = usage,
            Kpis = kpis,
            Splitting = splitting,
            Question = question,
        };
    }

    /// <summary>A request of which only who, what for and where is looked up: it stands for every act of its kind, and no policy is asked.</summary>
    public static RequestFacts OfKind(DecisionRequest request, ValueList<KpiFact> kpis, GovernanceModel model) => new(request, DecisionEvidence.None)
    {
        Kpis = KpiFacts.Of(kpis, request.At),
        Agent = request.Agent is { } agent ? model.Agents.GetValueOrDefault(agent) : null,
        UseCase = model.UseCases.GetValueOrDefault(request.Purpose),
        DecisionType = model.Organization.DecisionTypes.GetValueOrDefault(request.DecisionType),
        UnitIsKnown = model.Organization.UnitTree.Contains(request.Unit),
        Splitting = Splitting.Nothing,
    };

    private static CedarRequest Ask(DecisionRequest request, Money? countedAmount, DecisionType? decisionType, GovernanceModel model) => new(
        ActorOf(request),
        ModelEntities.Uid(request.DecisionType),
        request.Resource.Uid,
        RequestContext.Create(request, countedAmount, decisionType, model.Organization.JurisdictionOf(request.Unit)));

    private static EntityUid ActorOf(DecisionRequest request) =>
        request.Agent is { } agent ? ModelEntities.Uid(agent) : ModelEntities.Uid(request.Person.GetValueOrDefault());
}
