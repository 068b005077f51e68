using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>Writes a scope constraint as the condition that means the same.</summary>
internal static class ScopeExpression
{
    /// <summary>The condition; null for a part that is left open.</summary>
    public static Expression? Of(RequestVariable variable, ScopeConstraint constraint)
    {
        var subject = new VariableExpression(variable);
        return constraint switch
        {
            ScopeConstraint.Any => null,
            ScopeConstraint.Equal equal => new BinaryExpression(BinaryOperator.Equal, subject, Literal(equal.Entity)),
            ScopeConstraint.In inside => new BinaryExpression(BinaryOperator.In, subject, Literal(inside.Entity)),
            ScopeConstraint.InSet set => new BinaryExpression(BinaryOperator.In, subject, new SetExpression(set.Entities.Select(Literal))),
            ScopeConstraint.Is type => new IsExpression(subject, type.EntityType),
            ScopeConstraint.IsIn typed => new IsExpression(subject, typed.EntityType, Literal(typed.Entity)),
            _ => throw new UnreachableException(),
        };
    }

    private static LiteralExpression Literal(EntityUid uid) => new(CedarValue.FromEntity(uid));
}
