using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>
/// A template as a policy that applies wherever some link of the template could: a slot admits every entity, or every one of its type. Slots stand
/// in the scope only, so whatever validation finds in its conditions, it finds in a link, and the reverse.
/// </summary>
internal static class TemplateAsPolicy
{
    public static Policy Of(PolicyTemplate template) => new()
    {
        Id = template.Id,
        Effect = template.Effect,
        Annotations = template.Annotations,
        Principal = Widen(template.Principal),
        Action = template.Action,
        Resource = Widen(template.Resource),
        Conditions = template.Conditions,
        Source = template.Source,
        Span = template.Span,
    };

    private static ScopeConstraint Widen(TemplateConstraint constraint) => constraint switch
    {
        TemplateConstraint.Fixed whole => whole.Constraint,
        TemplateConstraint.EqualToSlot or TemplateConstraint.InSlot => new ScopeConstraint.Any { Span = constraint.Span },
        TemplateConstraint.IsInSlot typed => new ScopeConstraint.Is(typed.EntityType) { Span = constraint.Span },
        _ => throw new UnreachableException(),
    };
}
