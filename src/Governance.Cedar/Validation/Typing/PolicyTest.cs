namespace Governance.Cedar;

/// <summary>One thing that must hold for a policy to apply: a part of its scope, or a condition. Negated, it must not hold.</summary>
internal sealed record PolicyTest(Expression Expression, bool IsNegated)
{
    /// <summary>Everything that must hold, in the order of evaluation.</summary>
    public static IReadOnlyList<PolicyTest> Of(Policy policy) =>
    [
        new(Scope(RequestVariable.Principal, policy.Principal), IsNegated: false),
        new(Scope(RequestVariable.Action, policy.Action), IsNegated: false),
        new(Scope(RequestVariable.Resource, policy.Resource), IsNegated: false),
        .. policy.Conditions.Select(condition => new PolicyTest(condition.Body, condition.Kind == ConditionKind.Unless)),
    ];

    /// <summary>All expressions of a policy, the parts of its scope included, in no particular order.</summary>
    public static IEnumerable<Expression> Expressions(Policy policy)
    {
        var open = new Stack<Expression>(Of(policy).Select(test => test.Expression));
        while (open.TryPop(out Expression? next))
        {
            yield return next;
            foreach (Expression child in next.Children)
            {
                open.Push(child);
            }
        }
    }

    private static Expression Scope(RequestVariable variable, ScopeConstraint constraint)
    {
        SourceSpan span = constraint.Span;
        var subject = new VariableExpression(variable) { Span = span };
        return constraint switch
        {
            ScopeConstraint.Equal equal => new BinaryExpression(BinaryOperator.Equal, subject, Literal(equal.Entity)) { Span = span },
            ScopeConstraint.In within => new BinaryExpression(BinaryOperator.In, subject, Literal(within.Entity)) { Span = span },
            ScopeConstraint.InSet within => new BinaryExpression(BinaryOperator.In, subject, new SetExpression(within.Entities.Select(Literal)) { Span = span }) { Span = span },
            ScopeConstraint.Is test => new IsExpression(subject, test.EntityType) { Span = span },
            ScopeConstraint.IsIn test => new IsExpression(subject, test.EntityType, Literal(test.Entity)) { Span = span },
            _ => new LiteralExpression(CedarValue.FromBool(true)) { Span = span },
        };

        LiteralExpression Literal(EntityUid uid) => new(CedarValue.FromEntity(uid)) { Span = span };
    }
}
