namespace Governance.Cedar;

/// <summary><c>a is T</c> or <c>a is T in b</c>, of an entity, which need not exist. <c>b</c> is evaluated only when the type fits.</summary>
public sealed record IsExpression : Expression
{
    /// <summary>Asks for an entity's type.</summary>
    public IsExpression(Expression target, string entityType, Expression? @in = null)
        : base(Above(target, @in))
    {
        Target = target;
        EntityType = entityType;
        In = @in;
    }

    /// <summary>The entity.</summary>
    public Expression Target { get; }

    /// <summary>The type with its namespace.</summary>
    public string EntityType { get; }

    /// <summary>What the entity must moreover be in, if anything.</summary>
    public Expression? In { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => In is null ? [Target] : [Target, In];
}
