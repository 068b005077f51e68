using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>
/// The edges of an index, in flat arrays: a node's edges lie together, ordered by key. Nodes with few are scanned; for the others one table serves
/// the whole index. Decisions over many policies wait for memory more than for anything else, so a probe reads one place.
/// </summary>
internal sealed class IndexEdges
{
    /// <summary>Up to this many edges a scan costs less than a probe.</summary>
    public const int ScanLimit = 4;

    private readonly IndexEdge[] _edges;
    private readonly Slot[] _slots;
    private readonly int _mask;

    public IndexEdges(IndexEdge[] edges, ReadOnlySpan<IndexNode> nodes)
    {
        _edges = edges;
        int tabled = 0;
        foreach (IndexNode node in nodes)
        {
            tabled += node.EdgeCount > ScanLimit ? node.EdgeCount : 0;
        }

        // At most half are taken, so a probe always ends.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(2 * tabled) + 1)];
        _mask = _slots.Length - 1;
        foreach (IndexNode node in nodes)
        {
            if (node.EdgeCount > ScanLimit)
            {
                foreach (IndexEdge edge in Of(node))
                {
                    File(node, edge);
                }
            }
        }
    }

    public ReadOnlySpan<IndexEdge> Of(in IndexNode node) => _edges.AsSpan(node.FirstEdge, node.EdgeCount);

    /// <summary>Finds the child of a node with more than <see cref="ScanLimit"/> edges for a key.</summary>
    public bool TryFind(in IndexNode node, int key, out int child)
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

    /// <summary>The owner is the node's first edge plus one, which no other node with edges has; zero marks a free slot.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        public int Owner;
        public int Key;
        public int Child;
    }
}
