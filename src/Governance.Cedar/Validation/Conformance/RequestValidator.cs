namespace Governance.Cedar;

/// <summary>
/// Holds requests against a schema: the action must be declared and apply to the types of principal and resource, and the context must be of
/// its type. Whether principal and resource exist is another question. Immutable and safe for concurrent use.
/// </summary>
public sealed class RequestValidator
{
    private readonly CedarSchema _schema;

    /// <summary>Prepares validation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public RequestValidator(CedarSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>Validates a request.</summary>
    /// <returns>What is wrong; empty when the request conforms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public IReadOnlyList<ConformanceError> Validate(CedarRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new ConformanceErrors();
        if (Declared(request.Action, errors) is { } action)
        {
            CheckSubject("principal", CedarDiagnosticIds.PrincipalType, request.Principal, action, action.PrincipalTypes, errors);
            CheckSubject("resource", CedarDiagnosticIds.ResourceType, request.Resource, action, action.ResourceTypes, errors);
            CheckContext(request.Context, action, errors);
        }

        return errors.ToList();
    }

    /// <summary>Validates a context alone, for an action.</summary>
    /// <returns>What is wrong; empty when the context conforms.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<ConformanceError> ValidateContext(EntityUid action, CedarRecord context)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(context);
        var errors = new ConformanceErrors();
        if (Declared(action, errors) is { } declared)
        {
            CheckContext(context, declared, errors);
        }

        return errors.ToList();
    }

    private SchemaAction? Declared(EntityUid uid, ConformanceErrors errors)
    {
        SchemaAction? action = _schema.FindAction(uid);
        if (action is null)
        {
            string? close = Suggestion.Closest(uid.Id, [.. _schema.Actions.Select(known => known.Uid.Id)]);
            SchemaAction? meant = _schema.Actions.FirstOrDefault(known => known.Uid.Id == (close ?? uid.Id));
            errors.Add("action", CedarDiagnosticIds.UndeclaredActionEntity, $"there is no action `{uid}`", meant is null ? null : $"did you mean `{meant.Uid}`?");
        }

        return action;
    }

    private void CheckSubject(string role, string id, EntityUid uid, SchemaAction action, IReadOnlyList<string> types, ConformanceErrors errors)
    {
        errors.Enter(role);
        if (_schema.FindEntityType(uid.Type) is null)
        {
            string? close = Suggestion.Closest(uid.Type, [.. types]);
            errors.Add(CedarDiagnosticIds.UndeclaredEntityType, $"there is no entity type `{uid.Type}`", close is null ? null : $"did you mean `{close}`?");
        }
        else if (!types.Contains(uid.Type, StringComparer.Ordinal))
        {
            string help = types.Count == 0 ? "the action only groups others" : $"its {role} is {string.Join(" or ", types.Take(5).Select(type => $"`{type}`"))}";
            errors.Add(id, $"the action `{action.Uid}` does not apply to a {role} of type `{uid.Type}`", help);
        }
        else
        {
            new ValueConformance(_schema, errors).CheckEntity(uid);
        }

        errors.Leave();
    }

    private void CheckContext(CedarRecord context, SchemaAction action, ConformanceErrors errors)
    {
        errors.Enter("context");
        new ValueConformance(_schema, errors).CheckRecord(context, action.Context);
        errors.Leave();
    }
}
