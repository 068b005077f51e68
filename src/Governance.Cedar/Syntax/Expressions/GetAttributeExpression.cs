namespace Governance.Cedar;

/// <summary><c>a.name</c> or <c>a["name"]</c>, of an entity or a record; an error when the attribute, or the entity, is absent.</summary>
public sealed record GetAttributeExpression : Expression
{
    /// <summary>Reads an attribute.</summary>
    public GetAttributeExpression(Expression target, string attribute)
        : base(Above(target))
    {
        Target = target;
        Attribute = attribute;
    }

    /// <summary>What the attribute is read from.</summary>
    public Expression Target { get; }

    /// <summary>The attribute's name; any string.</summary>
    public string Attribute { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [Target];
}
