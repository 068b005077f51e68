namespace Governance.Cedar;

/// <summary><c>a like "pat*tern"</c>, of a string.</summary>
public sealed record LikeExpression : Expression
{
    /// <summary>Matches a string against a pattern.</summary>
    public LikeExpression(Expression target, LikePattern pattern)
        : base(Above(target))
    {
        Target = target;
        Pattern = pattern;
    }

    /// <summary>The string.</summary>
    public Expression Target { get; }

    /// <summary>The pattern.</summary>
    public LikePattern Pattern { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [Target];
}
