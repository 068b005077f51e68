namespace Governance.Cedar;

/// <summary>Reports entity types, actions and ids that the schema does not declare, wherever a policy names them.</summary>
internal sealed class SchemaReferences(CedarSchema schema)
{
    private readonly string[] _types = [.. schema.EntityTypes.Select(type => type.Name)];
    private readonly string[] _actionIds = [.. schema.Actions.Select(action => action.Uid.Id)];

    public void Check(Policy policy, PolicyFindings findings)
    {
        foreach (Expression expression in PolicyTest.Expressions(policy))
        {
            if (expression is LiteralExpression { Value.Kind: CedarValueKind.EntityUid } literal)
            {
                CheckEntity(literal.Value.AsEntity(), policy.Source, expression.Span, findings);
            }
            else if (expression is IsExpression isTest)
            {
                CheckType(isTest.EntityType, policy.Source, expression.Span, findings);
            }
        }
    }

    private void CheckEntity(EntityUid uid, SourceText source, SourceSpan span, PolicyFindings findings)
    {
        if (EntityTypeNames.IsAction(uid.Type))
        {
            if (schema.FindAction(uid) is null)
            {
                findings.Error(CedarDiagnosticIds.UnknownAction, EntityPlaces.OfEntity(source, span, uid), $"there is no action `{uid}`", SuggestAction(uid));
            }
        }
        else if (schema.FindEntityType(uid.Type) is not { } type)
        {
            findings.Error(CedarDiagnosticIds.UnknownEntityType, EntityPlaces.OfType(source, span, uid.Type), $"there is no entity type `{uid.Type}`", SuggestType(uid.Type));
        }
        else if (type.Ids is { } ids && !ids.Contains(uid.Id, StringComparer.Ordinal))
        {
            string? close = Suggestion.Closest(uid.Id, [.. ids]);
            findings.Error(
                CedarDiagnosticIds.UnknownEnumerationId,
                EntityPlaces.OfEntity(source, span, uid),
                $"`{uid.Type}` has no entity {CedarText.Quote(uid.Id)}",
                close is not null ? $"did you mean {CedarText.Quote(close)}?" : ids.Count <= 10 ? $"its entities are {string.Join(", ", ids.Select(CedarText.Quote))}" : null);
        }
    }

    private void CheckType(string name, SourceText source, SourceSpan span, PolicyFindings findings)
    {
        if (!EntityTypeNames.IsAction(name) && schema.FindEntityType(name) is null)
        {
            findings.Error(CedarDiagnosticIds.UnknownEntityType, EntityPlaces.OfType(source, span, name), $"there is no entity type `{name}`", SuggestType(name));
        }
    }

    private string? SuggestType(string name)
    {
        string last = EntityTypeNames.Last(name);
        string? close = Suggestion.Closest(name, _types)
            ?? Array.Find(_types, type => EntityTypeNames.Last(type) == last)
            ?? Array.Find(_types, type => Suggestion.Closest(last, EntityTypeNames.Last(type)) is not null);
        return close is null ? null : $"did you mean `{close}`?";
    }

    private string? SuggestAction(EntityUid uid)
    {
        SchemaAction? close = schema.Actions.FirstOrDefault(action => action.Uid.Id == uid.Id)
            ?? (Suggestion.Closest(uid.Id, _actionIds) is { } id ? schema.Actions.First(action => action.Uid.Id == id) : null);
        return close is null ? null : $"did you mean `{close.Uid}`?";
    }
}
