namespace Governance.Cedar;

/// <summary>One clause of a policy. Splitting changes nothing: the clauses, evaluated in order up to the first that does not hold, yield what the policy yields.</summary>
internal sealed record Clause(ClauseKind Kind, Expression Expression, SourceSpan Span)
{
    public bool IsScope => Kind is ClauseKind.Principal or ClauseKind.Action or ClauseKind.Resource;

    /// <summary>All clauses of a policy, in the order of the text.</summary>
    public static IEnumerable<Clause> Of(Policy policy) =>
        [
            .. OfScope(ClauseKind.Principal, RequestVariable.Principal, policy.Principal),
            .. OfScope(ClauseKind.Action, RequestVariable.Action, policy.Action),
            .. OfScope(ClauseKind.Resource, RequestVariable.Resource, policy.Resource),
            .. policy.Conditions.SelectMany(condition => OfCondition(condition.Kind, condition.Body)),
        ];

    /// <summary>Whether it holds, as a node that yields true, false or an error.</summary>
    public Node Compile() => NodeCompiler.Compile(
        [new Condition(Kind == ClauseKind.Unless ? ConditionKind.Unless : ConditionKind.When, Expression, Span)]);

    private static IEnumerable<Clause> OfScope(ClauseKind kind, RequestVariable variable, ScopeConstraint constraint) =>
        ScopeExpression.Of(variable, constraint) is { } expression ? [new Clause(kind, expression, constraint.Span)] : [];

    private static IEnumerable<Clause> OfCondition(ConditionKind kind, Expression body) => (kind, body) switch
    {
        (ConditionKind.When, AndExpression and) => and.Operands.SelectMany(operand => OfCondition(kind, operand)),
        (ConditionKind.Unless, OrExpression or) => or.Operands.SelectMany(operand => OfCondition(kind, operand)),
        _ => [new Clause(kind == ConditionKind.When ? ClauseKind.When : ClauseKind.Unless, body, body.Span)],
    };
}
