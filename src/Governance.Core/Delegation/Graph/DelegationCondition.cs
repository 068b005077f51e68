using Governance.Cedar;

namespace Governance.Delegation;

/// <summary>The Cedar condition of a delegation rule, parsed once and compiled when it is first asked.</summary>
internal sealed class DelegationCondition(string text)
{
    private CompiledPolicy? _compiled;

    /// <summary>The expression, or what is wrong with the text.</summary>
    public ParseResult<Expression> Parsed { get; } = Expression.Parse(text, "condition");

    /// <summary>The condition of a permit of everything, so that it errs, and must be a Boolean, exactly as in a policy. Only of a text without errors.</summary>
    public CompiledPolicy Compiled => _compiled ??= CompiledPolicy.Compile(new()
    {
        Id = "condition",
        Effect = PolicyEffect.Permit,
        Principal = new ScopeConstraint.Any(),
        Action = new ScopeConstraint.Any(),
        Resource = new ScopeConstraint.Any(),
        Conditions = [new Condition(ConditionKind.When, Parsed.Value, Parsed.Value.Span)],
        Source = new("condition", text),
        Span = new(0, text.Length),
    });
}
