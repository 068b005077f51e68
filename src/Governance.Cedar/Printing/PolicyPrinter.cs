using System.Diagnostics;
using System.Text;

namespace Governance.Cedar;

/// <summary>Appends policies and templates to a text.</summary>
internal sealed class PolicyPrinter(StringBuilder text)
{
    private readonly ExpressionPrinter _expressions = new(text);

    public void Print(PolicyDraft policy)
    {
        PrintAnnotations(policy.Annotations);
        text.Append(policy.Effect == PolicyEffect.Permit ? "permit (" : "forbid (");
        text.Append(Scope("principal", policy.Principal)).Append(", ");
        text.Append(Scope("action", policy.Action)).Append(", ");
        text.Append(Scope("resource", policy.Resource)).Append(')');
        PrintConditions(policy.Conditions);
    }

    private static string Scope(string variable, TemplateConstraint constraint) => constraint switch
    {
        TemplateConstraint.Fixed whole => Scope(variable, whole.Constraint),
        TemplateConstraint.EqualToSlot => $"{variable} == ?{variable}",
        TemplateConstraint.InSlot => $"{variable} in ?{variable}",
        TemplateConstraint.IsInSlot typed => $"{variable} is {typed.EntityType} in ?{variable}",
        _ => throw new UnreachableException(),
    };

    private static string Scope(string variable, ScopeConstraint constraint) => constraint switch
    {
        ScopeConstraint.Any => variable,
        ScopeConstraint.Equal equal => $"{variable} == {equal.Entity}",
        ScopeConstraint.In inside => $"{variable} in {inside.Entity}",
        ScopeConstraint.InSet set => $"{variable} in [{string.Join(", ", set.Entities)}]",
        ScopeConstraint.Is type => $"{variable} is {type.EntityType}",
        ScopeConstraint.IsIn typed => $"{variable} is {typed.EntityType} in {typed.Entity}",
        _ => throw new UnreachableException(),
    };

    private void PrintAnnotations(IReadOnlyList<Annotation> annotations)
    {
        foreach (Annotation annotation in annotations)
        {
            text.Append('@').Append(annotation.Key);
            text.Append(annotation.Value.Length == 0 ? string.Empty : $"({CedarText.Quote(annotation.Value)})").Append('\n');
        }
    }

    private void PrintConditions(IReadOnlyList<Condition> conditions)
    {
        foreach (Condition condition in conditions)
        {
            text.Append(condition.Kind == ConditionKind.When ? "\nwhen { " : "\nunless { ");
            _expressions.Print(condition.Body);
            text.Append(" }");
        }

        text.Append(';');
    }
}
