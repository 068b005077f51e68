using System.Runtime.InteropServices;

namespace Governance.Serialization;

/// <summary>A JSON value and its place in the text. Nodes lie in document order, so a value's descendants follow it directly.</summary>
/// <param name="Kind">What it is written as.</param>
/// <param name="Start">The offset of its first byte.</param>
/// <param name="Length">The number of its bytes.</param>
/// <param name="NameStart">The offset of the property name that leads to it, quotes included.</param>
/// <param name="NameLength">The number of bytes of that name; 0 for a list's element, for the root, and for a name that could not be read.</param>
/// <param name="Parent">The node that contains it; -1 for the root.</param>
/// <param name="Next">The node after its last descendant.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonNode(JsonKind Kind, int Start, int Length, int NameStart, int NameLength, int Parent, int Next);
