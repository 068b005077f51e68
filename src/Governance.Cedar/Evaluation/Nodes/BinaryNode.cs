namespace Governance.Cedar;

/// <summary>An operator with two operands: evaluates both, left first, and hands on errors.</summary>
internal abstract class BinaryNode(Node left, Node right, BinaryExpression expression) : Node
{
    private readonly Operand _left = new(left);
    private readonly Operand _right = new(right);

    protected SourceSpan Span => expression.Span;

    protected SourceSpan LeftSpan => expression.Left.Span;

    protected SourceSpan RightSpan => expression.Right.Span;

    protected BinaryOperator Operator { get; } = expression.Operator;

    public sealed override CedarValue Evaluate(in Frame frame)
    {
        CedarValue a = _left.Evaluate(frame);
        if (a.IsError)
        {
            return a;
        }

        CedarValue b = _right.Evaluate(frame);
        return b.IsError ? b : Apply(a, b, frame);
    }

    protected abstract CedarValue Apply(CedarValue a, CedarValue b, in Frame frame);
}
