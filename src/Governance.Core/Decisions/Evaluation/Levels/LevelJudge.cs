using Governance.Cedar;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Finds the level of a decision with nothing presented, and nothing but the level: no reason is put into words and nothing is allocated on the way.</summary>
/// <remarks>
/// It asks the same rules as a full evaluation, and stops where nothing can change the level. What it does not know how to judge without the full facts it
/// leaves to a full evaluation: acts of governance, a schema, amounts that add up, chains of delegations.
/// </remarks>
internal sealed class LevelJudge(GovernanceModel model, RuleIndex rules, DelegationIndex delegations)
{
    private readonly RequestReader _reader = new(model);

    /// <summary>Finds the level; false when a full evaluation has to.</summary>
    public bool TryJudge(DecisionRequest request, out AutonomyLevel level)
    {
        level = AutonomyLevel.None;
        if (model.Conformance is not null || request.Change is not null || request.Gate is not null)
        {
            return false;
        }

        var act = KnownAct.Of(request, model);
        if (request.Amount is not null && act.Type?.AddsUp == true)
        {
            return false;
        }

        var ceilings = new LowestCeiling();
        BuiltInCeilings.AddTo(ref ceilings, act, KpiFacts.None);
        LimitCeilings.AddTo(ref ceilings, act, request.Amount, model);
        return ceilings.Level == AutonomyLevel.None || RequestEntities.FindContradiction(request, model) is not null || TryJudge(act, ceilings.Level, out level);
    }

    private bool TryJudge(in KnownAct act, AutonomyLevel lowest, out AutonomyLevel level)
    {
        level = AutonomyLevel.None;
        var request = act.Request;
        if (EntitiesOf(request) is not { } entities)
        {
            return true;
        }

        var actor = act.IsKnownAgents ? act.AgentEntry.Uid : ModelEntities.Uid(act.Person!.Id);
        var frame = new Frame(actor, act.Type!.Uid, request.Resource.Uid, _reader, request, entities);
        var visitor = new LevelVisitor(act.Type, act.Unit!, request, frame, rules, lowest);
        rules.Visit(act, frame, ref visitor);
        level = visitor.Highest < visitor.Lowest ? visitor.Highest : visitor.Lowest;
        return visitor.Highest >= visitor.Lowest || !MayBeDelegated(act);
    }

    /// <summary>
    /// The entities; <see langword="null"/> when they contradict each other. A resource that says nothing of itself is left out: whatever a condition asks of
    /// it, an entity that is not there gives the same answer as one without attributes, but for the words of an error.
    /// </summary>
    private EntityStore? EntitiesOf(DecisionRequest request)
    {
        var resource = request.Resource;
        if (request.Entities.IsEmpty && resource.Attributes.Count == 0 && resource.Parents.IsEmpty)
        {
            return model.Entities;
        }

        var (entities, malformed) = RequestEntities.Layer(request, KpiFacts.None, model);
        return malformed is null ? entities ?? RequestEntities.LayAlone(request, model) : null;
    }

    /// <summary>Whether a chain might grant more.</summary>
    private bool MayBeDelegated(in KnownAct act)
    {
        if (model.Delegations.Nodes.IsEmpty)
        {
            return false;
        }

        if (!act.IsKnownAgents)
        {
            return true;
        }

        var actor = PartyReference.To(act.Request.Agent.GetValueOrDefault());
        for (var type = act.Type; type is not null; type = type.Group)
        {
            if (delegations.Find(actor, type.Type.Id, act.Request.Purpose) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
