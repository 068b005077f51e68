using System.Runtime.InteropServices;
using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>A request with what the model knows of everything that it names; <see langword="null"/> is what the model does not know.</summary>
/// <remarks>It holds no more than ceilings look at, so that a level can be found without a single allocation.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct KnownAct
{
    private readonly AgentTable _agents;
    private readonly int _place;

    private KnownAct(DecisionRequest request, GovernanceModel model)
    {
        Request = request;
        _agents = model.Known.Agents;
        _place = request.Agent is { } agent ? _agents.Find(agent) : -1;
        Person = request.Person is { } person ? model.Organization.People.GetValueOrDefault(person) : null;
        KnownUseCase = model.Known.Find(request.Purpose);
        Type = model.Known.Find(request.DecisionType);
        Unit = model.Known.Find(request.Unit);
    }

    public DecisionRequest Request { get; }

    /// <summary>Whether an agent asks, and the model knows it.</summary>
    public bool IsKnownAgents => _place >= 0;

    /// <summary>The place of the agent that asks, among those of the model.</summary>
    public int AgentPlace => _place;

    /// <summary>The known agent that asks; only when there is one.</summary>
    public ref readonly AgentEntry AgentEntry => ref _agents[_place];

    public Person? Person { get; }

    public KnownUseCase? KnownUseCase { get; }

    public KnownType? Type { get; }

    public KnownUnit? Unit { get; }

    public Agent? Agent => IsKnownAgents ? AgentEntry.Agent.Agent : null;

    public UseCase? UseCase => KnownUseCase?.UseCase;

    public static KnownAct Of(DecisionRequest request, GovernanceModel model) => new(request, model);
}
