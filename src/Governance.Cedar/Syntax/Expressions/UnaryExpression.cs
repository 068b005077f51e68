namespace Governance.Cedar;

/// <summary>An operator with its operand.</summary>
public sealed record UnaryExpression : Expression
{
    /// <summary>Applies an operator.</summary>
    public UnaryExpression(UnaryOperator @operator, Expression operand)
        : base(Above(operand))
    {
        Operator = @operator;
        Operand = operand;
    }

    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; }

    /// <summary>Its operand.</summary>
    public Expression Operand { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [Operand];
}
