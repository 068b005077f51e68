using Governance.Agents;
using Governance.Cedar;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>A request looked up in the model: who asks, for what, and the question that Cedar policies are asked.</summary>
internal sealed class RequestFacts
{
    private readonly KnownAct _act;
    private EntityStore? _entities;

    private RequestFacts(in KnownAct act, DecisionEvidence evidence, GovernanceModel model)
    {
        _act = act;
        Evidence = evidence;
        Model = model;
        Actor = act.IsKnownAgents ? act.AgentEntry.Uid : ActorOf(act.Request);
        Action = act.Type?.Uid ?? ModelEntities.Uid(act.Request.DecisionType);
    }

    /// <summary>What is known of everything that the request names.</summary>
    public ref readonly KnownAct Act => ref _act;

    public DecisionRequest Request => _act.Request;

    public DecisionEvidence Evidence { get; }

    public GovernanceModel Model { get; }

    public Agent? Agent => _act.Agent;

    public Person? Person => _act.Person;

    /// <summary>The agent whose career the request would change; <see langword="null"/> when it changes none, or is malformed.</summary>
    public AgentCareer? Subject => Malformed is null && Request.Change is not null ? Model.Careers[new(Request.Resource.Uid.Id)] : null;

    /// <summary>The use case that the request would decide on; <see langword="null"/> when it decides on none, or is malformed.</summary>
    public UseCaseHistory? Case => Malformed is null && Request.Gate is not null ? Model.Histories[new(Request.Resource.Uid.Id)] : null;

    /// <summary>The use of budgets; <see langword="null"/> when it is not known.</summary>
    public RecordingUsage? Usage { get; private init; }

    /// <summary>What is known of KPIs on the day of the request.</summary>
    public KpiFacts Kpis { get; private init; } = KpiFacts.None;

    /// <summary>What the act counts with.</summary>
    /// <remarks><see langword="null"/> when it counts alone.</remarks>
    public required Splitting? Splitting { get; init; }

    /// <summary>The amount that is compared with limits.</summary>
    public Money? CountedAmount => Splitting is null ? Request.Amount : Splitting.CountedAmount;

    /// <summary>The extensions that were asked.</summary>
    public List<ExtensionStatement>? Extensions { get; set; }

    /// <summary>Why the request contradicts itself, the model or the schema; then no policy is asked.</summary>
    public LocalizedText? Malformed { get; private set; }

    /// <summary>The actor as a Cedar entity.</summary>
    public EntityUid Actor { get; }

    /// <summary>The decision type as a Cedar entity.</summary>
    public EntityUid Action { get; }

    public EntityStore Entities => _entities ??= RequestEntities.LayAlone(Request, Model);

    /// <summary>The question to Cedar with the whole context, which is built when somebody needs it; only of a request that is not malformed.</summary>
    public CedarRequest Question => field ??= new(
        Actor, Action, Request.Resource.Uid, RequestContext.Create(Request, CountedAmount, _act.Type?.Type, Model.Organization.JurisdictionOf(Request.Unit)));

    /// <summary>What conditions look at.</summary>
    public Frame Frame => new(Actor, Action, Request.Resource.Uid, FactsReader.Instance, this, _entities);

    public static RequestFacts Of(DecisionRequest request, DecisionEvidence evidence, GovernanceModel model)
    {
        var act = KnownAct.Of(request, model);
        var kpis = KpiFacts.Of(evidence.Kpis, request.At);
        var (entities, malformed) = RequestEntities.Layer(request, kpis, model);
        var usage = evidence.Usage is { } used ? new RecordingUsage(used) : null;
        var facts = new RequestFacts(act, evidence, model)
        {
            Malformed = malformed,
            _entities = entities,
            Usage = usage,
            Kpis = kpis,
            Splitting = malformed is null ? Splitting.Of(request, model.Limits, usage) : Splitting.Nothing,
        };

        // An unknown decision type is refused by name; the schema would only say so again.
        if (malformed is null && act.Type is not null)
        {
            facts.Malformed = model.Conformance?.FindMisfit(request, facts.Question, facts.Entities);
        }

        return facts;
    }

    private static EntityUid ActorOf(DecisionRequest request) =>
        request.Agent is { } agent ? ModelEntities.Uid(agent) : ModelEntities.Uid(request.Person.GetValueOrDefault());
}
