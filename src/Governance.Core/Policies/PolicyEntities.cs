using Governance.Cedar;

namespace Governance.Policies;

/// <summary>Finds the entities that a policy names.</summary>
internal static class PolicyEntities
{
    public static IEnumerable<(EntityUid Entity, SourceSpan Span)> NamedIn(Policy policy) =>
    [
        .. InScope(policy.Principal),
        .. InScope(policy.Action),
        .. InScope(policy.Resource),
        .. policy.Conditions.SelectMany(condition => InExpression(condition.Body)),
    ];

    private static IEnumerable<(EntityUid Entity, SourceSpan Span)> InScope(ScopeConstraint constraint) => constraint switch
    {
        ScopeConstraint.Equal equal => [(equal.Entity, equal.Span)],
        ScopeConstraint.In within => [(within.Entity, within.Span)],
        ScopeConstraint.IsIn isIn => [(isIn.Entity, isIn.Span)],
        ScopeConstraint.InSet set => set.Entities.Select(entity => (entity, set.Span)),
        _ => [],
    };

    public static IEnumerable<(EntityUid Entity, SourceSpan Span)> NamedIn(Expression expression) => InExpression(expression);

    private static IEnumerable<(EntityUid Entity, SourceSpan Span)> InExpression(Expression expression)
    {
        var pending = new Stack<Expression>([expression]);
        while (pending.TryPop(out var current))
        {
            if (current is LiteralExpression { Value: { Kind: CedarValueKind.EntityUid } value })
            {
                yield return (value.AsEntity(), current.Span);
            }

            foreach (var child in current.Children)
            {
                pending.Push(child);
            }
        }
    }
}
