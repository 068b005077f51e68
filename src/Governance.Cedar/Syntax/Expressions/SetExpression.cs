namespace Governance.Cedar;

/// <summary><c>[a, b, …]</c>.</summary>
public sealed record SetExpression : Expression
{
    /// <summary>Builds a set from its members.</summary>
    public SetExpression(IEnumerable<Expression> elements)
        : this(ValueList<Expression>.From(elements))
    {
    }

    private SetExpression(ValueList<Expression> elements)
        : base(Above(elements)) => Elements = elements;

    /// <summary>The members in the order of the text; compared by content, in order.</summary>
    public IReadOnlyList<Expression> Elements { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => Elements;
}
