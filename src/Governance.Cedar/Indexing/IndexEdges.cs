using System.Numerics;

namespace Governance.Cedar;

/// <summary>
/// The edges of an index, in flat arrays: a node's edges lie together, ordered by key. Nodes with few are scanned; for the others one table serves
/// the whole index.
/// </summary>
internal sealed class IndexEdges
{
    /// <summary>Up to this many edges a scan costs less than a probe.</summary>
    public const int ScanLimit = 4;

    private readonly int[] _keys;
    private readonly int[] _children;
    private readonly int[] _slots;
    private readonly int _mask;

    public IndexEdges(int[] keys, int[] children, ReadOnlySpan<IndexNode> nodes)
    {
        _keys = keys;
        _children = children;
        int tabled = 0;
        foreach (IndexNode node in nodes)
        {
            tabled += node.EdgeCount > ScanLimit ? node.EdgeCount : 0;
        }

        // A slot holds an edge plus one; zero is free. At most half are taken, so a probe always ends.
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * tabled) + 1)];
        _mask = _slots.Length - 1;
        foreach (IndexNode node in nodes)
        {
            if (node.EdgeCount > ScanLimit)
            {
                for (int edge = node.FirstEdge; edge < node.FirstEdge + node.EdgeCount; edge++)
                {
                    File(node.FirstEdge, edge);
                }
            }
        }
    }

    public int KeyOf(int edge) => _keys[edge];

    public int ChildOf(int edge) => _children[edge];

    /// <summary>The edge of a node with more than <see cref="ScanLimit"/> edges for a key, or -1.</summary>
    public int Find(in IndexNode node, int key)
    {
        for (int at = Hash(node.FirstEdge, key) & _mask; _slots[at] != 0; at = (at + 1) & _mask)
        {
            int edge = _slots[at] - 1;
            if (_keys[edge] == key && edge >= node.FirstEdge && edge < node.FirstEdge + node.EdgeCount)
            {
                return edge;
            }
        }

        return -1;
    }

    private void File(int firstEdge, int edge)
    {
        int at = Hash(firstEdge, _keys[edge]) & _mask;
        while (_slots[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        _slots[at] = edge + 1;
    }

    // The first edge names the node. The high bits of the product are the well mixed ones.
    private static int Hash(int firstEdge, int key) =>
        unchecked((int)(((((ulong)(uint)firstEdge << 32) | (uint)key) * 0x9E3779B97F4A7C15UL) >> 33));
}
