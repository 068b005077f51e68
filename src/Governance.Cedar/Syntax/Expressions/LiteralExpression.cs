namespace Governance.Cedar;

/// <summary>A literal: a Boolean, an integer (with its sign), a string or an entity reference.</summary>
public sealed record LiteralExpression : Expression
{
    /// <summary>Creates a literal.</summary>
    /// <exception cref="ArgumentException">Values of this kind have no literal; they are built by a set, a record or a function call.</exception>
    public LiteralExpression(CedarValue value)
    {
        if (value.Kind is not (CedarValueKind.Bool or CedarValueKind.Long or CedarValueKind.String or CedarValueKind.EntityUid))
        {
            throw new ArgumentException($"a value of kind {value.Kind} has no literal", nameof(value));
        }

        Value = value;
    }

    /// <summary>The value it denotes.</summary>
    public CedarValue Value { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [];
}
