namespace Governance.Cedar;

/// <summary><c>a == b</c> and <c>a != b</c>.</summary>
internal sealed class EqualityNode(Node left, Node right, BinaryExpression expression) : BinaryNode(left, right, expression)
{
    public override bool IsBoolean => true;

    protected override CedarValue Apply(CedarValue a, CedarValue b, in Frame frame) =>
        CedarValue.FromBool(a.Equals(b) == (Operator == BinaryOperator.Equal));
}
