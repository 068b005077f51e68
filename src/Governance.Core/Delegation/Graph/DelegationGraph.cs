using System.Collections.Immutable;
using Governance.Organization;

namespace Governance.Delegation;

/// <summary>All delegation rules in their places: the forest of chains.</summary>
/// <remarks>Built in time proportional to the number of rules, however long their chains are. Immutable.</remarks>
internal sealed class DelegationGraph
{
    private readonly Dictionary<DelegationId, int> _positions;

    private DelegationGraph(ImmutableArray<DelegationNode> nodes, Dictionary<DelegationId, int> positions, PartyRoster roster) =>
        (Nodes, _positions, Roster) = (nodes, positions, roster);

    /// <summary>The rules, in the order of the register.</summary>
    public ImmutableArray<DelegationNode> Nodes { get; }

    /// <summary>Who may act as whom.</summary>
    public PartyRoster Roster { get; }

    /// <summary>Puts the rules of a register in their places. Ids must be unique and conditions without errors; all else may be wrong, and is then a defect.</summary>
    public static DelegationGraph Create(DelegationRegister register, OrganizationDirectory directory, OrganizationIndex organization, DelegationConditions conditions)
    {
        var positions = new Dictionary<DelegationId, int>(register.Rules.Count);
        for (var i = 0; i < register.Rules.Count; i++)
        {
            positions.TryAdd(register.Rules[i].Id, i);
        }

        var roster = new PartyRoster(organization);
        return new(new DelegationGraphBuilder(register, positions, directory, roster, conditions).Build(), positions, roster);
    }

    /// <summary>The rule of an id that exists.</summary>
    public DelegationRule this[DelegationId id] => Nodes[_positions[id]].Rule;

    /// <summary>The rule of an id in its place; <see langword="null"/> when there is none.</summary>
    public DelegationNode? Find(DelegationId id) => _positions.TryGetValue(id, out var position) ? Nodes[position] : null;
}
