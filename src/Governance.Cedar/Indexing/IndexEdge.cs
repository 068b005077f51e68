using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>From a node to a child, for one key.</summary>
/// <param name="Key">The key of the constraint.</param>
/// <param name="Child">The child's number; or, for a child that is nothing but one policy, the complement of the policy's position.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IndexEdge(int Key, int Child);
