using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>
/// A place in the index. Of the policies that reach it, those without a further constraint are listed here; the others are told apart by one
/// part of the scope: one child for each key that occurs, and one for those that leave this part open.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct IndexNode
{
    /// <summary>The part that tells policies apart: 0 principal, 1 action, 2 resource; -1 when all are listed here.</summary>
    public sbyte Part;

    /// <summary>Whether a forbid is listed here or below.</summary>
    public bool HasForbid;

    /// <summary>Whether its edges are places for consecutive keys, from <see cref="FirstKey"/>.</summary>
    public bool IsDense;

    /// <summary>The child of the policies that leave the part open, or -1.</summary>
    public int Open;

    /// <summary>The first edge; a node's edges lie together, in the order of their keys.</summary>
    public int FirstEdge;

    /// <summary>How many edges there are; of a dense node, how many places.</summary>
    public int EdgeCount;

    /// <summary>The least key of a dense node.</summary>
    public int FirstKey;

    /// <summary>The first policy listed here; forbids come first.</summary>
    public int FirstPolicy;

    public int PolicyCount;
}
