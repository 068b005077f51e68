namespace Governance.Cedar;

/// <summary><c>principal</c>, <c>action</c>, <c>resource</c> or <c>context</c>.</summary>
/// <param name="Variable">Which of them.</param>
public sealed record VariableExpression(RequestVariable Variable) : Expression
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Children => [];
}
