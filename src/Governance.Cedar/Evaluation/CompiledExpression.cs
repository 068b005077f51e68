namespace Governance.Cedar;

/// <summary>An expression made ready for repeated evaluation. Immutable and safe for any number of threads.</summary>
public sealed class CompiledExpression
{
    private readonly Node _root;

    private CompiledExpression(Expression expression)
    {
        Expression = expression;
        _root = NodeCompiler.Compile(expression);
    }

    /// <summary>What was compiled.</summary>
    public Expression Expression { get; }

    /// <summary>Makes an expression ready.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public static CompiledExpression Compile(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new CompiledExpression(expression);
    }

    /// <summary>The expression's value, of any kind, for a request.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExpressionOutcome Evaluate(CedarRequest request, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        return new ExpressionOutcome(_root.Evaluate(new Frame(request, entities)));
    }
}
