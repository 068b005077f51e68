using System.Text;

namespace Governance.Cedar;

/// <summary>
/// A Cedar expression: one immutable tree, whichever format it came from. Equality is by content and ignores places, so
/// <c>(a &amp;&amp; b) &amp;&amp; c</c> equals <c>a &amp;&amp; b &amp;&amp; c</c>. The cases are the records of this namespace that derive from it.
/// </summary>
public abstract record Expression
{
    private protected Expression(int height = 1)
    {
        if (height > CedarLimits.ExpressionHeight)
        {
            throw new ArgumentException($"the expression is more than {CedarLimits.ExpressionHeight} operators high", nameof(height));
        }

        Height = height;
    }

    /// <summary>Where the expression stands in the text it was read from.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The expressions directly below this one, in the order of the text; none below a literal or a variable.</summary>
    public abstract IReadOnlyList<Expression> Children { get; }

    /// <summary>1 for a leaf, else one more than the highest operand. Bounded, so that recursion over a tree cannot exhaust the stack.</summary>
    internal int Height { get; }

    /// <summary>Reads an expression alone, as it would stand in <c>when { … }</c>.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult<Expression> Parse(string text, string name = "expression")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return PolicyParser.ParseExpression(new SourceText(name, text));
    }

    /// <summary>Same case; derived records add their own members. The place does not count.</summary>
    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Leaves the place out of the printed form.</summary>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>The height of a node above these operands.</summary>
    private protected static int Above(params ReadOnlySpan<Expression?> operands)
    {
        int height = 0;
        foreach (Expression? operand in operands)
        {
            height = Math.Max(height, operand?.Height ?? 0);
        }

        return height + 1;
    }

    private protected static int Above(ValueList<Expression> operands)
    {
        int height = 0;
        foreach (Expression operand in operands)
        {
            height = Math.Max(height, operand.Height);
        }

        return height + 1;
    }
}
