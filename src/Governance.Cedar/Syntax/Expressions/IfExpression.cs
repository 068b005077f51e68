namespace Governance.Cedar;

/// <summary><c>if a then b else c</c>; only the branch taken is evaluated.</summary>
public sealed record IfExpression : Expression
{
    /// <summary>Creates the choice.</summary>
    public IfExpression(Expression test, Expression then, Expression @else)
        : base(Above(test, then, @else))
    {
        Test = test;
        Then = then;
        Else = @else;
    }

    /// <summary>What decides; a Boolean.</summary>
    public Expression Test { get; }

    /// <summary>The value if it is true.</summary>
    public Expression Then { get; }

    /// <summary>The value if it is false.</summary>
    public Expression Else { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [Test, Then, Else];
}
