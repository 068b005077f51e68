namespace Governance.Cedar;

/// <summary>
/// <c>a has name</c>, <c>a has "name"</c> or <c>a has b.c.d</c>, of an entity or a record; false for an absent entity. A path of several names
/// asks step by step, and each step but the last must yield an entity or a record.
/// </summary>
public sealed record HasAttributeExpression : Expression
{
    /// <summary>Asks for an attribute.</summary>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public HasAttributeExpression(Expression target, IEnumerable<string> path)
        : base(Above(target))
    {
        Target = target;
        Path = ValueList<string>.From(path) is { Count: > 0 } names ? names : throw new ArgumentException("the path is empty", nameof(path));
    }

    /// <summary>What is asked.</summary>
    public Expression Target { get; }

    /// <summary>The names, one or more; compared by content.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [Target];
}
