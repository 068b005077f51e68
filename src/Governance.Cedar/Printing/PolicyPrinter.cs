using System.Diagnostics;
using System.Text;

namespace Governance.Cedar;

/// <summary>Appends policies to a text.</summary>
internal sealed class PolicyPrinter(StringBuilder text)
{
    private readonly ExpressionPrinter _expressions = new(text);

    public void Print(Policy policy)
    {
        PrintAnnotations(policy.Annotations);
        PrintHead(policy.Effect, Scope("principal", policy.Principal), Scope("action", policy.Action), Scope("resource", policy.Resource));
        PrintConditions(policy.Conditions);
    }

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

    private void PrintHead(PolicyEffect effect, string principal, string action, string resource)
    {
        text.Append(effect == PolicyEffect.Permit ? "permit" : "forbid");
        text.Append(" (").Append(principal).Append(", ").Append(action).Append(", ").Append(resource).Append(')');
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
