namespace Governance.Cedar;

/// <summary><c>a &lt; b</c> and its kin, on longs, datetimes and durations.</summary>
internal sealed class ComparisonNode(Node left, Node right, BinaryExpression expression) : BinaryNode(left, right, expression)
{
    public override bool IsBoolean => true;

    protected override CedarValue Apply(CedarValue a, CedarValue b, in Frame frame)
    {
        if (!a.TryOrdered(b, out int order))
        {
            return EvaluationErrors.NotComparable(Span, a, b);
        }

        return CedarValue.FromBool(Operator switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }
}
