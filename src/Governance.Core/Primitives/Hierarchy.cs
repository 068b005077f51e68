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

        // By which walk an id was met first: a walk that meets an id of its own has gone round, one that meets another's need not go on.
        var metBy = new Dictionary<TId, int>(parents.Count);
        var cyclic = new List<TId>();
        var path = new List<TId>();
        var walk = 0;
        foreach (var start in parents.Keys)
        {
            path.Clear();
            TId? current = start;
            while (current is { } id && metBy.TryAdd(id, walk))
            {
                path.Add(id);
                current = parents.GetValueOrDefault(id);
            }

            if (current is { } met && metBy[met] == walk)
            {
                cyclic.AddRange(path.Skip(path.IndexOf(met)));
            }

            walk++;
        }

        return cyclic;
    }

    public bool Contains(TId id) => _lineages.ContainsKey(id);

    /// <summary>The id, its parent, and so on up to the top; empty for an unknown id.</summary>
    public ImmutableArray<TId> SelfAndAncestors(TId id) => _lineages.TryGetValue(id, out var lineage) ? lineage : [];

    /// <summary>Whether an id is another or lies below it; false when it is unknown.</summary>
    public bool IsWithin(TId id, TId ancestor) => SelfAndAncestors(id).Contains(ancestor);

    /// <summary>Whether an id is one of others or lies below it; false when it is unknown.</summary>
    public bool IsWithinAny(TId id, ValueList<TId> ancestors)
    {
        foreach (var level in SelfAndAncestors(id))
        {
            if (ancestors.AsSpan().Contains(level))
            {
                return true;
            }
        }

        return false;
    }

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
