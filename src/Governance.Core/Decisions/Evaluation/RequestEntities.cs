using Governance.Agents;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Checks a request against itself and the model, and lays its entities over the model's.</summary>
internal static class RequestEntities
{
    /// <summary>The entities; <see langword="null"/> when they are those of the model and the resource alone, which <see cref="LayAlone"/> lays over them.</summary>
    public static (EntityStore? Entities, LocalizedText? Malformed) Layer(DecisionRequest request, KpiFacts kpis, GovernanceModel model)
    {
        if ((FindContradiction(request, model) ?? kpis.FindContradiction()) is { } contradiction)
        {
            return (EntityStore.Empty, contradiction);
        }

        Entity[] known = kpis.IsNone ? [] : [.. kpis.Entities(model)];
        var resource = request.Resource;
        if (request.Entities.IsEmpty && known.Length == 0)
        {
            if (resource.IsOfModel)
            {
                return (model.Entities, null);
            }

            if (resource.Parents.IsEmpty && !model.Entities.TryGet(resource.Uid, out _))
            {
                return (null, null);
            }
        }

        Entity[] own = resource.IsOfModel ? [] : [new Entity(resource.Uid, resource.Attributes, [.. resource.Parents])];
        var layered = model.Entities.Overlay([.. request.Entities, .. own, .. known]);
        return layered.Success ? (layered.Value, null) : (EntityStore.Empty, RequestWords.Entities(layered.Errors[0].Message));
    }

    /// <summary>The entities of a request whose resource stands alone. Few policies look at them, so they are laid when one does.</summary>
    public static EntityStore LayAlone(DecisionRequest request, GovernanceModel model) =>
        model.Entities.Overlay([new(request.Resource.Uid, request.Resource.Attributes, [])]).Value;

    private static LocalizedText? FindMisplacedChange(DecisionRequest request, GovernanceModel model)
    {
        if (request.Gate is not null || request.DecisionType == BuiltInDecisionTypes.UseCase)
        {
            return FindMisplacedGate(request, model);
        }

        if (request.Change is not { } change)
        {
            return BuiltInDecisionTypes.IsReserved(request.DecisionType) && model.Organization.DecisionTypes.ContainsKey(request.DecisionType)
                ? RequestWords.ChangeNeeded(request.DecisionType)
                : null;
        }

        var (terms, resource) = (change.Transition.Terms, request.Resource.Uid);
        return request.DecisionType != terms.DecisionType ? RequestWords.OtherDecisionType(terms.DecisionType)
            : request.Purpose != BuiltInDecisionTypes.Purpose ? RequestWords.OtherPurpose(BuiltInDecisionTypes.Purpose)
            : resource.Type != "Agent" ? RequestWords.NoAgentToChange
            : Identifier.IsValid(resource.Id) && model.Agents.TryGetValue(new(resource.Id), out var agent) && agent.Unit != request.Unit ? RequestWords.OtherUnit(agent.Unit)
            : null;
    }

    private static LocalizedText? FindMisplacedGate(DecisionRequest request, GovernanceModel model)
    {
        var resource = request.Resource.Uid;
        return request.Gate is null ? RequestWords.GateNeeded
            : request.Change is not null ? RequestWords.ChangeAndGate
            : request.DecisionType != BuiltInDecisionTypes.UseCase ? RequestWords.OtherDecisionType(BuiltInDecisionTypes.UseCase)
            : request.Purpose != BuiltInDecisionTypes.Purpose ? RequestWords.OtherPurpose(BuiltInDecisionTypes.Purpose)
            : resource.Type != "UseCase" || resource.Id == BuiltInDecisionTypes.Purpose.Value ? RequestWords.NoUseCaseToDecide
            : Identifier.IsValid(resource.Id) && model.UseCases.TryGetValue(new(resource.Id), out var useCase)
                && !useCase.Units.All(unit => model.Organization.UnitTree.IsWithin(unit, request.Unit)) && !useCase.Units.Contains(request.Unit) ? RequestWords.UnitOfUseCase
            : null;
    }

    /// <summary>Why a request contradicts itself or the model; <see langword="null"/> when it does not.</summary>
    public static LocalizedText? FindContradiction(DecisionRequest request, GovernanceModel model)
    {
        if (request.Agent.HasValue == request.Person.HasValue)
        {
            return RequestWords.OneActor;
        }

        if (request.Amount is { Amount: < 0 })
        {
            return RequestWords.NegativeAmount;
        }

        if (request.Amount is { Currency.Code.Length: 0 })
        {
            return RequestWords.NoCurrency;
        }

        if (FindMisplacedChange(request, model) is { } misplaced)
        {
            return misplaced;
        }

        foreach (var name in request.Context.Keys)
        {
            if (RequestContext.ReservedNames.Contains(name))
            {
                return RequestWords.ReservedName(name);
            }
        }

        foreach (var entity in request.Entities)
        {
            if (ModelEntities.TypeNames.Contains(entity.Uid.Type))
            {
                return RequestWords.OverrulesModel(entity.Uid.ToString());
            }
        }

        var resource = request.Resource;
        return resource.IsOfModel
            ? resource.Attributes.Count > 0 || !resource.Parents.IsEmpty ? RequestWords.OverrulesModel(resource.Uid.ToString())
            : model.Entities.TryGet(resource.Uid, out _) ? null
            : RequestWords.NotInModel(resource.Uid.ToString())
            : null;
    }
}
