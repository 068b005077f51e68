using System.Globalization;

namespace Governance.Cedar;

/// <summary><c>a + b</c>, <c>a - b</c>, <c>a * b</c>, checked.</summary>
internal sealed class ArithmeticNode(Node left, Node right, BinaryExpression expression) : BinaryNode(left, right, expression)
{
    private string Symbol => Operator switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        _ => "*",
    };

    protected override CedarValue Apply(CedarValue a, CedarValue b, in Frame frame)
    {
        if (!a.TryLong(out long x))
        {
            return EvaluationErrors.WrongType(LeftSpan, CedarValueKind.Long, a);
        }

        if (!b.TryLong(out long y))
        {
            return EvaluationErrors.WrongType(RightSpan, CedarValueKind.Long, b);
        }

        Int128 exact = Operator switch
        {
            BinaryOperator.Add => (Int128)x + y,
            BinaryOperator.Subtract => (Int128)x - y,
            _ => (Int128)x * y,
        };
        return exact < long.MinValue || exact > long.MaxValue
            ? EvaluationErrors.Overflow(Span, string.Create(CultureInfo.InvariantCulture, $"{x} {Symbol} {y}"))
            : CedarValue.FromLong((long)exact);
    }
}
