namespace Governance.Cedar;

/// <summary>Whether some action applies to the principals and resources that a policy's scope admits.</summary>
internal sealed class ScopeApplicability(CedarSchema schema)
{
    public bool Check(Policy policy, PolicyFindings findings, bool isError)
    {
        SchemaAction[] actions = [.. schema.Actions.Where(action => Admits(policy.Action, action))];
        if (actions.Any(action => action.PrincipalTypes.Any(type => Admits(policy.Principal, type)) && action.ResourceTypes.Any(type => Admits(policy.Resource, type))))
        {
            return true;
        }

        const string message = "no action applies to the principals and resources of the scope, so the policy never applies";
        string? help = Advice(policy.Principal, "principal", actions, action => action.PrincipalTypes)
            ?? Advice(policy.Resource, "resource", actions, action => action.ResourceTypes);
        if (isError)
        {
            findings.Error(CedarDiagnosticIds.InapplicableAction, ScopeSpan(policy), message, help);
        }
        else
        {
            findings.Warn(CedarDiagnosticIds.InapplicableAction, ScopeSpan(policy), message, help);
        }

        return false;
    }

    private static SourceSpan ScopeSpan(Policy policy) =>
        policy.Resource.Span.End >= policy.Principal.Span.Start && policy.Resource.Span.Length > 0
            ? SourceSpan.Between(policy.Principal.Span.Start, policy.Resource.Span.End)
            : policy.Span;

    private static bool Admits(ScopeConstraint constraint, SchemaAction action) => constraint switch
    {
        ScopeConstraint.Equal equal => equal.Entity.Equals(action.Uid),
        ScopeConstraint.In within => action.IsIn(within.Entity),
        ScopeConstraint.InSet within => within.Entities.Any(action.IsIn),
        _ => true,
    };

    private bool Admits(ScopeConstraint constraint, string type) => constraint switch
    {
        ScopeConstraint.Equal equal => equal.Entity.Type == type,
        ScopeConstraint.In within => CanBeIn(type, within.Entity.Type),
        ScopeConstraint.Is test => test.EntityType == type,
        ScopeConstraint.IsIn test => test.EntityType == type && CanBeIn(type, test.Entity.Type),
        _ => true,
    };

    private bool CanBeIn(string low, string high) => low == high || (schema.FindEntityType(low) is { } type && type.CanBeIn(high));

    // A group where one of its members is meant is the usual slip.
    private string? Advice(ScopeConstraint constraint, string variable, SchemaAction[] actions, Func<SchemaAction, IReadOnlyList<string>> typesOf)
    {
        string[] types = [.. actions.SelectMany(typesOf).Distinct(StringComparer.Ordinal)];
        if (constraint is ScopeConstraint.Equal equal && !types.Contains(equal.Entity.Type, StringComparer.Ordinal) && Array.Exists(types, type => CanBeIn(type, equal.Entity.Type)))
        {
            return $"`{variable} == …` admits only the entity itself; for its members write `{variable} in {equal.Entity}`";
        }

        return types.Length is > 0 and <= 5 && !Array.Exists(types, type => Admits(constraint, type))
            ? $"the {variable} of these actions is {string.Join(" or ", types.Select(type => $"`{type}`"))}"
            : null;
    }
}
