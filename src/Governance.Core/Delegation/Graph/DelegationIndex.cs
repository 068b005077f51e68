using System.Runtime.InteropServices;
using Governance.Organization;

namespace Governance.Delegation;

/// <summary>Finds the rules that pass a decision type on to a party for a purpose, however many rules there are.</summary>
internal sealed class DelegationIndex
{
    private readonly Dictionary<Key, Entry> _entries;

    public DelegationIndex(DelegationGraph graph)
    {
        _entries = new(graph.Nodes.Length);
        foreach (var node in graph.Nodes)
        {
            var (types, purposes) = (node.Rule.DecisionTypes, node.Rule.Purposes);
            for (var i = 0; i < types.Count; i++)
            {
                for (var j = 0; j < purposes.Count; j++)
                {
                    if (types.AsSpan()[..i].IndexOf(types[i]) < 0 && purposes.AsSpan()[..j].IndexOf(purposes[j]) < 0)
                    {
                        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, new(node.Rule.Delegatee, types[i], purposes[j]), out _);
                        entry = new(node, entry);
                    }
                }
            }
        }
    }

    /// <summary>The first of the rules that name exactly this decision type, and not one above or below it; <see langword="null"/> when there is none.</summary>
    public Entry? Find(PartyReference delegatee, DecisionTypeId decisionType, UseCaseId purpose) =>
        _entries.GetValueOrDefault(new(delegatee, decisionType, purpose));

    /// <summary>A found rule, and the next.</summary>
    internal sealed record Entry(DelegationNode Node, Entry? Next);

    private readonly record struct Key(PartyReference Delegatee, DecisionTypeId DecisionType, UseCaseId Purpose);
}
