using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Governance.Cedar;

/// <summary>
/// Finds the policies whose scope fits a request, all of them and no others, without looking at the rest: time depends on what fits and on the
/// hierarchy above the request's entities, not on the number of policies. Scope constraints cannot fail, so asking only these policies yields
/// the same decision, reasons and errors as asking every policy. Conditions are not looked at. Immutable and safe for any number of threads.
/// </summary>
public sealed class PolicyIndex
{
    internal const int Parts = 3;

    private const int Root = 0;

    private readonly ScopeKeys[] _keys;
    private readonly IndexNode[] _nodes;
    private readonly IndexEdges _edges;
    private readonly int[] _listed;
    private readonly int[]?[]? _actionKeys;
    private readonly bool[] _isUsed;

    /// <summary>Files policies by scope.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public PolicyIndex(IEnumerable<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var builder = new IndexBuilder([.. policies]);
        Count = builder.PolicyCount;
        _keys = builder.Keys;
        _nodes = builder.Nodes;
        _edges = builder.Edges;
        _listed = builder.Listed;
        _actionKeys = builder.SeveralActionKeys;
        _isUsed = new bool[Parts];
        foreach (IndexNode node in _nodes)
        {
            if (node.Part >= 0)
            {
                _isUsed[node.Part] = true;
            }
        }
    }

    /// <summary>How many policies there are.</summary>
    public int Count { get; }

    /// <summary>Adds the positions, from 0 and ascending, of the policies whose scope fits. Allocates nothing beside what the collection does.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Find(CedarRequest request, EntityStore entities, ICollection<int> positions)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(positions);
        var visitor = default(Collector);
        Visit(request, entities, ref visitor);
        visitor.Found.Sort();
        foreach (int position in visitor.Found.Items)
        {
            positions.Add(position);
        }

        visitor.Found.Release();
    }

    /// <summary>
    /// Where the searches of a principal start: none is negative. For an entity of many requests, found once; it holds as long as nothing is added
    /// above the entity.
    /// </summary>
    internal int[] FindStarts(EntityUid principal, EntityStore entities)
    {
        int[] keys = FindKeys(0, principal, entities);
        if (!RootAsksPrincipal)
        {
            return keys;
        }

        // Nothing below the root asks for the principal again, so all that its keys are good for is the way from there.
        var children = new List<int>();
        foreach (int key in keys)
        {
            if (_edges.TryFind(_nodes[0], key, out int child))
            {
                children.Add(child + Count);
            }
        }

        return [.. children];
    }

    /// <summary>What an action meets, found once as the starts of a principal are: none is negative.</summary>
    internal int[] FindActionKeys(EntityUid action, EntityStore entities) => FindKeys(1, action, entities);

    /// <summary>As the other, for a principal whose starts and an action whose keys are known.</summary>
    internal void Visit<TVisitor>(ReadOnlySpan<int> starts, ReadOnlySpan<int> action, in Frame frame, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        if (!_isUsed[2])
        {
            VisitFrom(starts, new RequestKeys(starts, action, []), ref visitor);
            return;
        }

        IntBuffer keys = default;
        _keys[2].Collect(frame.Resource, frame.Entities, ref keys);
        VisitFrom(starts, new RequestKeys(starts, action, keys.Items), ref visitor);
        keys.Release();
    }

    /// <summary>Shows the policies whose scope fits to a visitor, each once, in no particular order.</summary>
    internal void Visit<TVisitor>(CedarRequest request, EntityStore entities, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor =>
        Visit(new Frame(request, entities), ref visitor);

    /// <summary>As the other, for what is in a frame.</summary>
    internal void Visit<TVisitor>(in Frame frame, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        IntBuffer principal = default;
        IntBuffer action = default;
        IntBuffer resource = default;
        if (_isUsed[0])
        {
            _keys[0].Collect(frame.Principal, frame.Entities, ref principal);
        }

        if (_isUsed[1])
        {
            _keys[1].Collect(frame.Action, frame.Entities, ref action);
        }

        if (_isUsed[2])
        {
            _keys[2].Collect(frame.Resource, frame.Entities, ref resource);
        }

        var keys = new RequestKeys(principal.Items, action.Items, resource.Items);
        Visit(Root, keys, throughAction: -1, ref visitor);
        principal.Release();
        action.Release();
        resource.Release();
    }

    private bool RootAsksPrincipal => _nodes[Root].Part == 0;

    private int[] FindKeys(int part, EntityUid uid, EntityStore entities)
    {
        if (!_isUsed[part])
        {
            return [];
        }

        IntBuffer keys = default;
        _keys[part].Collect(uid, entities, ref keys);
        int[] found = keys.Items.ToArray();
        keys.Release();
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void VisitFrom<TVisitor>(ReadOnlySpan<int> starts, in RequestKeys keys, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        if (!RootAsksPrincipal)
        {
            Visit(Root, keys, throughAction: -1, ref visitor);
            return;
        }

        ref readonly IndexNode root = ref _nodes[Root];
        if ((!root.HasForbid && visitor.SkipsPermits) || !VisitOpen(root, keys, throughAction: -1, ref visitor))
        {
            return;
        }

        foreach (int start in starts)
        {
            if (!Follow(start - Count, keys, throughAction: -1, ref visitor))
            {
                return;
            }
        }
    }

    private bool Visit<TVisitor>(int node, in RequestKeys keys, int throughAction, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        ref readonly IndexNode here = ref _nodes[node];
        if (!here.HasForbid && visitor.SkipsPermits)
        {
            return true;
        }

        return VisitOpen(here, keys, throughAction, ref visitor) && (here.Part < 0 || VisitEdges(here, keys, throughAction, ref visitor));
    }

    /// <summary>The policies to which the part that tells others apart does not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool VisitOpen<TVisitor>(in IndexNode here, in RequestKeys keys, int throughAction, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        foreach (int position in _listed.AsSpan(here.FirstPolicy, here.PolicyCount))
        {
            if (IsFirstWay(position, keys.Action, throughAction) && !visitor.Visit(position))
            {
                return false;
            }
        }

        return here.Open < 0 || Visit(here.Open, keys, throughAction, ref visitor);
    }

    private bool VisitEdges<TVisitor>(in IndexNode here, in RequestKeys keys, int throughAction, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        ReadOnlySpan<int> met = keys[here.Part];
        if (!here.IsDense && here.EdgeCount <= Math.Max(met.Length, IndexEdges.ScanLimit))
        {
            foreach (IndexEdge edge in _edges.Of(here))
            {
                if (met.Contains(edge.Key) && !Follow(edge.Child, keys, here.Part == 1 ? edge.Key : throughAction, ref visitor))
                {
                    return false;
                }
            }

            return true;
        }

        foreach (int key in met)
        {
            if (_edges.TryFind(here, key, out int child) && !Follow(child, keys, here.Part == 1 ? key : throughAction, ref visitor))
            {
                return false;
            }
        }

        return true;
    }

    private bool Follow<TVisitor>(int child, in RequestKeys keys, int throughAction, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor =>
        child >= 0
            ? Visit(child, keys, throughAction, ref visitor)
            : !IsFirstWay(~child, keys.Action, throughAction) || visitor.Visit(~child);

    // `action in [A, B]` is filed under A and under B, and a request may meet both: the first key that is met counts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsFirstWay(int position, ReadOnlySpan<int> met, int throughAction) =>
        _actionKeys?[position] is not { } several || FirstMet(several, met) == throughAction;

    private static int FirstMet(int[] several, ReadOnlySpan<int> met)
    {
        foreach (int key in several)
        {
            if (met.Contains(key))
            {
                return key;
            }
        }

        return -1;
    }

    private readonly ref struct RequestKeys(ReadOnlySpan<int> principal, ReadOnlySpan<int> action, ReadOnlySpan<int> resource)
    {
        private readonly ReadOnlySpan<int> _principal = principal;
        private readonly ReadOnlySpan<int> _resource = resource;

        public ReadOnlySpan<int> Action { get; } = action;

        public ReadOnlySpan<int> this[int part] => part switch
        {
            0 => _principal,
            1 => Action,
            _ => _resource,
        };
    }

    private struct Collector : IPolicyVisitor
    {
        private IntBuffer _found;

        [UnscopedRef]
        public ref IntBuffer Found => ref _found;

        public readonly bool SkipsPermits => false;

        public bool Visit(int position)
        {
            _found.Add(position);
            return true;
        }
    }
}
