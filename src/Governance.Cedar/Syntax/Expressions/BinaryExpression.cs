namespace Governance.Cedar;

/// <summary>An operator with its two operands.</summary>
public sealed record BinaryExpression : Expression
{
    /// <summary>Applies an operator.</summary>
    public BinaryExpression(BinaryOperator @operator, Expression left, Expression right)
        : base(Above(left, right))
    {
        Operator = @operator;
        Left = left;
        Right = right;
    }

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>The left operand, or what a method is called on.</summary>
    public Expression Left { get; }

    /// <summary>The right operand, or a method's argument.</summary>
    public Expression Right { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [Left, Right];
}
