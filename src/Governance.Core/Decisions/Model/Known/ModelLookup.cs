using System.Collections.Frozen;
using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Finds by its id what requests name, with everything that each decision would otherwise look up again.</summary>
internal sealed class ModelLookup
{
    private readonly FrozenDictionary<DecisionTypeId, KnownType> _types;
    private readonly FrozenDictionary<UnitId, KnownUnit> _units;
    private readonly FrozenDictionary<UseCaseId, KnownUseCase> _useCases;

    public ModelLookup(GovernanceModel model)
    {
        var (organization, entities) = (model.Organization, model.Entities);
        _types = InOrder<DecisionTypeId, KnownType>(
            organization.DecisionTypeTree, organization.DecisionTypes.Keys,
            (i, id, group) => new KnownType(
                i, organization.DecisionTypes[id], Shared(ModelEntities.Uid(id), entities), group, model.Limits.ThresholdsOf(id), model.Limits.SplittingOf(id) is not null));
        Types = [.. _types.Values.OrderBy(type => type.Position)];
        _units = InOrder<UnitId, KnownUnit>(
            organization.UnitTree, organization.Units.Keys,
            (i, id, parent) => new KnownUnit(
                i, id, Shared(ModelEntities.Uid(id), entities), parent, organization.JurisdictionOf(id) is { } law ? Shared(ModelEntities.Uid(law), entities) : null));
        var standings = new Standings(organization, [.. Types]);
        var agents = model.Parts.Agents.Agents.Select(agent => new KnownAgent(
            model.Careers[agent.Id], Shared(ModelEntities.Uid(agent.Id), entities), PersonOf(agent.Owner, organization), PersonOf(agent.Deputy, organization), standings));
        Agents = new([.. agents.Select(agent => (agent, standings.Of(agent)))]);
        _useCases = model.UseCases.Values.ToFrozenDictionary(
            useCase => useCase.Id, useCase => new KnownUseCase(model.Histories[useCase.Id], Shared(ModelEntities.Uid(useCase.Id), entities), standings.SetOf(useCase.DecisionTypes)));
    }

    public AgentTable Agents { get; }

    /// <summary>The decision types by their places.</summary>
    public ImmutableArray<KnownType> Types { get; }

    public KnownType? Find(DecisionTypeId id) => _types.GetValueOrDefault(id);

    public KnownUnit? Find(UnitId id) => _units.GetValueOrDefault(id);

    public KnownUseCase? Find(UseCaseId id) => _useCases.GetValueOrDefault(id);

    /// <summary>Makes what stands below after what stands above.</summary>
    private static FrozenDictionary<TId, T> InOrder<TId, T>(Hierarchy<TId> tree, IEnumerable<TId> ids, Func<int, TId, T?, T> make)
        where TId : struct, IIdentifier<TId>
        where T : class
    {
        var made = new Dictionary<TId, T>();
        foreach (var id in ids.OrderBy(id => tree.SelfAndAncestors(id).Length))
        {
            var above = tree.SelfAndAncestors(id) is [_, var parent, ..] ? made[parent] : null;
            made.Add(id, make(made.Count, id, above));
        }

        return made.ToFrozenDictionary();
    }

    /// <summary>The very object of the entities: what is one object is found equal at once.</summary>
    private static EntityUid Shared(EntityUid uid, EntityStore entities) => entities.TryGet(uid, out var entity) ? entity.Uid : uid;

    private static Person? PersonOf(PersonId? id, OrganizationIndex organization) => id is { } person ? organization.People.GetValueOrDefault(person) : null;
}
