using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>
/// The edges of an index, in flat arrays: a node's edges lie together, ordered by key. Decisions over many policies wait for memory more than for
/// anything else, so a look-up reads one place, and places are small: keys are numbered as they occur, hence those of a node are mostly
/// consecutive, and then the child alone is kept for each. Of the other nodes, those with few edges are scanned, and one table serves the rest.
/// </summary>
internal sealed class IndexEdges
{
    /// <summary>Up to this many edges a scan costs less than a probe.</summary>
    public const int ScanLimit = 4;

    /// <summary>A node is dense when at least one in so many of its places is taken; a place is half of an edge.</summary>
    private const int PlacesPerEdge = 2;

    private readonly int[] _children;
    private readonly IndexEdge[] _edges;
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Takes the edges over, and tells the nodes where theirs are.</summary>
    public IndexEdges(ReadOnlySpan<IndexEdge> edges, Span<IndexNode> nodes)
    {
        var (children, sparse) = (new List<int>(), new List<IndexEdge>());
        int tabled = 0;
        foreach (ref IndexNode node in nodes)
        {
            ReadOnlySpan<IndexEdge> own = edges.Slice(node.FirstEdge, node.EdgeCount);
            if (own.IsEmpty)
            {
                // Such as where every policy names the empty set, which nothing is in.
                node.FirstEdge = 0;
                continue;
            }

            node.IsDense = own[^1].Key - own[0].Key < PlacesPerEdge * own.Length;
            node.FirstEdge = node.IsDense ? children.Count : sparse.Count;
            if (node.IsDense)
            {
                node.FirstKey = own[0].Key;
                node.EdgeCount = Spread(own, children);
            }
            else
            {
                sparse.AddRange(own);
                tabled += own.Length > ScanLimit ? own.Length : 0;
            }
        }

        (_children, _edges) = ([.. children], [.. sparse]);

        // At most half are taken, so a probe always ends.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(2 * tabled) + 1)];
        _mask = _slots.Length - 1;
        foreach (IndexNode node in nodes)
        {
            if (!node.IsDense && node.EdgeCount > ScanLimit)
            {
                foreach (IndexEdge edge in Of(node))
                {
                    File(node, edge);
                }
            }
        }
    }

    /// <summary>The edges of a node that is not dense.</summary>
    public ReadOnlySpan<IndexEdge> Of(in IndexNode node) => _edges.AsSpan(node.FirstEdge, node.EdgeCount);

    /// <summary>Finds the child of a node for a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(in IndexNode node, int key, out int child)
    {
        if (!node.IsDense)
        {
            return node.EdgeCount > ScanLimit ? TryProbe(node, key, out child) : TryScan(node, key, out child);
        }

        // The root is nobody's child: its number marks a key without an edge.
        int place = key - node.FirstKey;
        child = place >= 0 && place < node.EdgeCount ? _children[node.FirstEdge + place] : 0;
        return child != 0;
    }

    private static int Spread(ReadOnlySpan<IndexEdge> own, List<int> children)
    {
        int first = children.Count;
        foreach (IndexEdge edge in own)
        {
            while (children.Count - first < edge.Key - own[0].Key)
            {
                children.Add(0);
            }

            children.Add(edge.Child);
        }

        return children.Count - first;
    }

    private bool TryScan(in IndexNode node, int key, out int child)
    {
        child = 0;
        foreach (IndexEdge edge in Of(node))
        {
            child = edge.Key == key ? edge.Child : child;
        }

        return child != 0;
    }

    private bool TryProbe(in IndexNode node, int key, out int child)
    {
        Slot[] slots = _slots;
        int owner = node.FirstEdge + 1;
        for (int at = Hash(owner, key) & _mask; slots[at].Owner != 0; at = (at + 1) & _mask)
        {
            ref readonly Slot slot = ref slots[at];
            if (slot.Key == key && slot.Owner == owner)
            {
                child = slot.Child;
                return true;
            }
        }

        child = 0;
        return false;
    }

    private void File(in IndexNode node, IndexEdge edge)
    {
        int owner = node.FirstEdge + 1;
        int at = Hash(owner, edge.Key) & _mask;
        while (_slots[at].Owner != 0)
        {
            at = (at + 1) & _mask;
        }

        _slots[at] = new Slot { Owner = owner, Key = edge.Key, Child = edge.Child };
    }

    // The high bits of the product are the well mixed ones.
    private static int Hash(int owner, int key) =>
        unchecked((int)(((((ulong)(uint)owner << 32) | (uint)key) * 0x9E3779B97F4A7C15UL) >> 33));

    /// <summary>The owner is the node's first edge plus one, which no other node in the table has; zero marks a free slot.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public int Owner;
        public int Key;
        public int Child;
    }
}
