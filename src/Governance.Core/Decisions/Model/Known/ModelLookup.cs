using System.Collections.Frozen;
using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Finds by its id what requests name, with everything that each decision would otherwise look up again.</summary>
internal sealed class ModelLookup
{
    private readonly FrozenDictionary<AgentId, KnownAgent> _agents;
    private readonly FrozenDictionary<DecisionTypeId, KnownType> _types;
    private readonly FrozenDictionary<UnitId, KnownUnit> _units;
    private readonly FrozenDictionary<UseCaseId, KnownUseCase> _useCases;

    public ModelLookup(GovernanceModel model)
    {
        var (organization, entities) = (model.Organization, model.Entities);
        Agents = [.. model.Parts.Agents.Agents.Select((agent, i) => new KnownAgent(
            i, model.Careers[agent.Id], Shared(ModelEntities.Uid(agent.Id)), PersonOf(agent.Owner), PersonOf(agent.Deputy)))];
        Types = [.. organization.DecisionTypes.Values.Select((type, i) => new KnownType(
            i, type, Shared(ModelEntities.Uid(type.Id)), organization.DecisionTypeTree.SelfAndAncestors(type.Id), model.Limits.ThresholdsOf(type.Id), model.Limits.SplittingOf(type.Id) is not null))];
        _agents = Agents.ToFrozenDictionary(known => known.Agent.Id);
        _types = Types.ToFrozenDictionary(known => known.Type.Id);
        _units = organization.Units.Keys
            .Select((id, i) => KeyValuePair.Create(id, new KnownUnit(i, Shared(ModelEntities.Uid(id)), organization.UnitTree.SelfAndAncestors(id), LawOf(id))))
            .ToFrozenDictionary();
        _useCases = model.UseCases.Keys
            .Select(id => KeyValuePair.Create(id, new KnownUseCase(model.Histories[id], Shared(ModelEntities.Uid(id)))))
            .ToFrozenDictionary();

        // The very object of the entities: what is one object is found equal at once.
        EntityUid Shared(EntityUid uid) => entities.TryGet(uid, out var entity) ? entity.Uid : uid;

        Person? PersonOf(PersonId? id) => id is { } person ? organization.People.GetValueOrDefault(person) : null;

        EntityUid? LawOf(UnitId unit) => organization.JurisdictionOf(unit) is { } law ? Shared(ModelEntities.Uid(law)) : null;
    }

    public ImmutableArray<KnownAgent> Agents { get; }

    public ImmutableArray<KnownType> Types { get; }

    public KnownAgent? Find(AgentId id) => _agents.GetValueOrDefault(id);

    public KnownType? Find(DecisionTypeId id) => _types.GetValueOrDefault(id);

    public KnownUnit? Find(UnitId id) => _units.GetValueOrDefault(id);

    public KnownUseCase? Find(UseCaseId id) => _useCases.GetValueOrDefault(id);
}
