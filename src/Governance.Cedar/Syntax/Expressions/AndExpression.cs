namespace Governance.Cedar;

/// <summary>
/// <c>a &amp;&amp; b &amp;&amp; …</c>: operands are evaluated from the left up to the first that is false; those evaluated must be Booleans. One node for a
/// whole chain: an operand on the left that is itself such a chain is merged, which changes nothing one can observe.
/// </summary>
public sealed record AndExpression : Expression
{
    /// <summary>Creates a chain of two or more operands.</summary>
    /// <exception cref="ArgumentException">There are fewer than two operands.</exception>
    public AndExpression(IEnumerable<Expression> operands)
        : this(Merge(ValueList<Expression>.From(operands)))
    {
    }

    private AndExpression(ValueList<Expression> operands)
        : base(Above(operands)) => Operands = operands;

    /// <summary>The operands from left to right, two or more; compared by content.</summary>
    public IReadOnlyList<Expression> Operands { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => Operands;

    private static ValueList<Expression> Merge(ValueList<Expression> operands) => operands switch
    {
        { Count: < 2 } => throw new ArgumentException("a chain has two operands or more", nameof(operands)),
        [AndExpression first, ..] => ValueList<Expression>.From(first.Operands.Concat(operands.Skip(1))),
        _ => operands,
    };
}
