namespace Governance.Cedar;

/// <summary>A value known at compile time; it may be an error that every evaluation would meet.</summary>
internal sealed class ConstantNode(CedarValue value) : Node
{
    public CedarValue Value { get; } = value;

    public override bool IsBoolean => Value.IsError || Value.TryBool(out _);

    public override CedarValue Evaluate(in Frame frame) => Value;
}
