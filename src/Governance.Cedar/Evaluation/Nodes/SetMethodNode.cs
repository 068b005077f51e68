namespace Governance.Cedar;

/// <summary><c>a.contains(b)</c>, <c>a.containsAll(b)</c>, <c>a.containsAny(b)</c>.</summary>
internal sealed class SetMethodNode(Node left, Node right, BinaryExpression expression) : BinaryNode(left, right, expression)
{
    public override bool IsBoolean => true;

    protected override CedarValue Apply(CedarValue a, CedarValue b, in Frame frame)
    {
        if (!a.TrySet(out CedarSet? set))
        {
            return EvaluationErrors.WrongType(LeftSpan, CedarValueKind.Set, a);
        }

        if (Operator == BinaryOperator.Contains)
        {
            return CedarValue.FromBool(set.Contains(b));
        }

        if (!b.TrySet(out CedarSet? other))
        {
            return EvaluationErrors.WrongType(RightSpan, CedarValueKind.Set, b);
        }

        return CedarValue.FromBool(Operator == BinaryOperator.ContainsAll ? set.ContainsAll(other) : set.ContainsAny(other));
    }
}
