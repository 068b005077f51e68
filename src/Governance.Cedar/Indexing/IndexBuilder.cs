using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>
/// Builds the tree of an index. Each node asks for the part of the scope that has the most different constraints among its policies, so the most
/// selective one comes first. Sorting pairs of key and position keeps it near linear in the number of policies.
/// </summary>
internal sealed class IndexBuilder
{
    private const int AllParts = 0b111;

    private readonly Policy[] _policies;
    private readonly int[]?[][] _keysOf = new int[]?[PolicyIndex.Parts][];
    private readonly int[][] _seenIn = new int[PolicyIndex.Parts][];
    private readonly List<IndexNode> _nodes = [];
    private readonly List<IndexEdge> _edges = [];
    private readonly List<int> _listed = [];
    private int _counts;

    public IndexBuilder(Policy[] policies)
    {
        _policies = policies;
        Keys = new ScopeKeys[PolicyIndex.Parts];
        for (int part = 0; part < PolicyIndex.Parts; part++)
        {
            var builder = new ScopeKeysBuilder();
            _keysOf[part] = Array.ConvertAll(policies, policy => builder.Add(ConstraintOf(policy, part)));
            Keys[part] = builder.Build();
            _seenIn[part] = new int[builder.Count];
        }

        Build([.. Enumerable.Range(0, policies.Length)], AllParts);
        Nodes = [.. _nodes];
        Edges = new IndexEdges(CollectionsMarshal.AsSpan(_edges), Nodes);
        Listed = [.. _listed];
        int[]?[] actions = _keysOf[1];
        SeveralActionKeys = Array.Exists(actions, keys => keys is { Length: > 1 }) ? Array.ConvertAll(actions, keys => keys is { Length: > 1 } ? keys : null) : null;
    }

    public int PolicyCount => _policies.Length;

    public ScopeKeys[] Keys { get; }

    public IndexNode[] Nodes { get; }

    public IndexEdges Edges { get; }

    /// <summary>The positions of policies, node by node.</summary>
    public int[] Listed { get; }

    /// <summary>By position, the keys of a policy that is filed under several actions; null as a whole when there is none.</summary>
    public int[]?[]? SeveralActionKeys { get; }

    private static ScopeConstraint ConstraintOf(Policy policy, int part) => part switch
    {
        0 => policy.Principal,
        1 => policy.Action,
        _ => policy.Resource,
    };

    private int Build(ReadOnlySpan<int> positions, int partsLeft)
    {
        int id = _nodes.Count;
        _nodes.Add(default);
        var node = new IndexNode { Part = -1, Open = -1, FirstPolicy = _listed.Count };
        int[] rest = List(positions, partsLeft, ref node);
        if (rest.Length > 0)
        {
            node.Part = (sbyte)MostSelective(rest, partsLeft);
            Split(rest, partsLeft & ~(1 << node.Part), ref node);
        }

        _nodes[id] = node;
        return id;
    }

    // Lists the policies that no part constrains any more, forbids first, and returns the others.
    private int[] List(ReadOnlySpan<int> positions, int partsLeft, ref IndexNode node)
    {
        var rest = new List<int>();
        var permits = new List<int>();
        foreach (int position in positions)
        {
            if (IsConstrained(position, partsLeft))
            {
                rest.Add(position);
            }
            else if (_policies[position].Effect == PolicyEffect.Forbid)
            {
                _listed.Add(position);
                node.HasForbid = true;
            }
            else
            {
                permits.Add(position);
            }
        }

        _listed.AddRange(permits);
        node.PolicyCount = _listed.Count - node.FirstPolicy;
        return [.. rest];
    }

    private bool IsConstrained(int position, int partsLeft)
    {
        for (int part = 0; part < PolicyIndex.Parts; part++)
        {
            if ((partsLeft & (1 << part)) != 0 && _keysOf[part][position] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private int MostSelective(int[] positions, int partsLeft)
    {
        (int best, int most) = (-1, -1);
        for (int part = 0; part < PolicyIndex.Parts; part++)
        {
            if ((partsLeft & (1 << part)) != 0 && CountKeys(positions, part) is { } distinct && distinct > most)
            {
                (best, most) = (part, distinct);
            }
        }

        return best;
    }

    /// <summary>How many different keys of a part occur; null when all policies leave it open.</summary>
    private int? CountKeys(int[] positions, int part)
    {
        // Keys are small numbers: each is marked with the number of the count that saw it last, so nothing is cleared in between.
        int[] seen = _seenIn[part];
        _counts++;
        int? distinct = null;
        foreach (int position in positions)
        {
            if (_keysOf[part][position] is not { } keys)
            {
                continue;
            }

            distinct ??= 0;
            foreach (int key in keys)
            {
                distinct += seen[key] == _counts ? 0 : 1;
                seen[key] = _counts;
            }
        }

        return distinct;
    }

    private void Split(int[] positions, int partsLeft, ref IndexNode node)
    {
        var open = new List<int>();
        var filed = new List<long>(positions.Length);
        foreach (int position in positions)
        {
            if (_keysOf[node.Part][position] is not { } keys)
            {
                open.Add(position);
                continue;
            }

            foreach (int key in keys)
            {
                filed.Add(((long)key << 32) | (uint)position);
            }
        }

        filed.Sort();
        AddEdges(filed, partsLeft, ref node);
        if (open.Count > 0)
        {
            node.Open = Build(CollectionsMarshal.AsSpan(open), partsLeft);
            node.HasForbid |= _nodes[node.Open].HasForbid;
        }
    }

    // Pairs of key and position, each in one number, so that sorting them is cheap.
    private void AddEdges(List<long> filed, int partsLeft, ref IndexNode node)
    {
        // Edges of one node lie together, so all places are taken before any child adds its own.
        node.FirstEdge = _edges.Count;
        int[] positions = new int[filed.Count];
        for (int i = 0; i < filed.Count; i++)
        {
            int key = KeyOf(filed[i]);
            positions[i] = (int)(filed[i] & int.MaxValue);
            if (i == 0 || key != KeyOf(filed[i - 1]))
            {
                _edges.Add(new IndexEdge(key, Child: 0));
                node.EdgeCount++;
            }
        }

        int start = 0;
        for (int edge = node.FirstEdge; edge < node.FirstEdge + node.EdgeCount; edge++)
        {
            int end = start;
            while (end < filed.Count && KeyOf(filed[end]) == _edges[edge].Key)
            {
                end++;
            }

            _edges[edge] = _edges[edge] with { Child = BuildChild(positions.AsSpan(start..end), partsLeft, ref node) };
            start = end;
        }
    }

    private static int KeyOf(long filed) => (int)(filed >> 32);

    private int BuildChild(ReadOnlySpan<int> positions, int partsLeft, ref IndexNode node)
    {
        if (positions.Length == 1 && !IsConstrained(positions[0], partsLeft))
        {
            node.HasForbid |= _policies[positions[0]].Effect == PolicyEffect.Forbid;
            return ~positions[0];
        }

        int child = Build(positions, partsLeft);
        node.HasForbid |= _nodes[child].HasForbid;
        return child;
    }
}
