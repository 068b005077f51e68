using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>An operand of a node. A constant is kept in place, which saves a call and a visit to memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Operand(Node node)
{
    private readonly Node? _node = node is ConstantNode ? null : node;
    private readonly CedarValue _constant = node is ConstantNode constant ? constant.Value : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CedarValue Evaluate(in Frame frame) => _node is null ? _constant : _node.Evaluate(frame);
}
