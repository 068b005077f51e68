using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Governance;

/// <summary>A forest of ids, each with at most one parent: units, jurisdictions, decision types.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
internal sealed class Hierarchy<TId>
    where TId : struct, IIdentifier<TId>
{
    private readonly FrozenDictionary<TId, ImmutableArray<TId>> _lineages;

    private Hierarchy(FrozenDictionary<TId, ImmutableArray<TId>> lineages) => _lineages = lineages;

    /// <summary>Builds the forest; ids must be unique, parents known, and no id its own ancestor (see <see cref="FindCycles"/>).</summary>
    public static Hierarchy<TId> Create(IEnumerable<(TId Id, TId? Parent)> nodes)
    {
        var parents = nodes.ToDictionary(n => n.Id, n => n.Parent);
        return new(parents.Keys.ToFrozenDictionary(id => id, id => Walk(id, parents)));
    }

    /// <summary>The ids that are their own ancestor.</summary>
    public static IReadOnlyList<TId> FindCycles(IEnumerable<(TId Id, TId? Parent)> nodes)
    {
        var parents = new Dictionary<TId, TId?>();
        foreach (var (id, parent) in nodes)
        {
            parents.TryAdd(id, parent);
        }

        var cleared = new HashSet<TId>();
        var cyclic = new List<TId>();
        foreach (var start in parents.Keys)
        {
            var path = new List<TId>();
            var onPath = new HashSet<TId>();
            TId? current = start;
            while (current is { } id && !cleared.Contains(id) && onPath.Add(id))
            {
                path.Add(id);
                current = parents.GetValueOrDefault(id);
            }

            if (current is { } repeated && onPath.Contains(repeated) && !cleared.Contains(repeated))
            {
                cyclic.AddRange(path.SkipWhile(id => !id.Equals(repeated)));
            }

            cleared.UnionWith(path);
        }

        return cyclic;
    }

    public bool Contains(TId id) => _lineages.ContainsKey(id);

    /// <summary>The id, its parent, and so on up to the top; empty for an unknown id.</summary>
    public ImmutableArray<TId> SelfAndAncestors(TId id) => _lineages.TryGetValue(id, out var lineage) ? lineage : [];

    /// <summary>Whether an id is another or lies below it; false when it is unknown.</summary>
    public bool IsWithin(TId id, TId ancestor) => SelfAndAncestors(id).Contains(ancestor);

    private static ImmutableArray<TId> Walk(TId id, Dictionary<TId, TId?> parents)
    {
        var lineage = ImmutableArray.CreateBuilder<TId>();
        for (TId? current = id; current is { } known; current = parents[known])
        {
            lineage.Add(known);
        }

        return lineage.ToImmutable();
    }
}
