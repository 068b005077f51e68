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
    private KnownAct(DecisionRequest request, GovernanceModel model)
    {
        Request = request;
        KnownAgent = request.Agent is { } agent ? model.Known.Find(agent) : null;
        Person = request.Person is { } person ? model.Organization.People.GetValueOrDefault(person) : null;
        KnownUseCase = model.Known.Find(request.Purpose);
        Type = model.Known.Find(request.DecisionType);
        Unit = model.Known.Find(request.Unit);
    }

    public DecisionRequest Request { get; }

    public KnownAgent? KnownAgent { get; }

    public Person? Person { get; }

    public KnownUseCase? KnownUseCase { get; }

    public KnownType? Type { get; }

    public KnownUnit? Unit { get; }

    public Agent? Agent => KnownAgent?.Agent;

    public UseCase? UseCase => KnownUseCase?.UseCase;

    public static KnownAct Of(DecisionRequest request, GovernanceModel model) => new(request, model);
}
