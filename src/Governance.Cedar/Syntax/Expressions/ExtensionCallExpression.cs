namespace Governance.Cedar;

/// <summary>
/// A call of an extension function, written <c>decimal("1.0")</c> or <c>a.lessThan(b)</c>: what a method is called on is its first argument. A
/// wrong number of arguments is an error of evaluation, as in every Cedar engine.
/// </summary>
public sealed record ExtensionCallExpression : Expression
{
    /// <summary>Calls a function.</summary>
    public ExtensionCallExpression(ExtensionFunction function, IEnumerable<Expression> arguments)
        : this(function, ValueList<Expression>.From(arguments))
    {
    }

    private ExtensionCallExpression(ExtensionFunction function, ValueList<Expression> arguments)
        : base(Above(arguments))
    {
        Function = function;
        Arguments = arguments;
    }

    /// <summary>The function.</summary>
    public ExtensionFunction Function { get; }

    /// <summary>The arguments, all evaluated from left to right; compared by content.</summary>
    public IReadOnlyList<Expression> Arguments { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => Arguments;
}
