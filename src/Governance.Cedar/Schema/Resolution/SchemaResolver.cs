namespace Governance.Cedar;

/// <summary>Puts declarations together: looks names up, expands common types, builds the hierarchies.</summary>
internal sealed class SchemaResolver
{
    private readonly ResolutionDiagnostics _diagnostics = new();
    private readonly IReadOnlyList<NamespaceDeclaration> _namespaces;
    private readonly SchemaNames _names;
    private readonly TypeResolver _types;

    private SchemaResolver(IReadOnlyList<NamespaceDeclaration> namespaces)
    {
        _namespaces = namespaces;
        _names = new SchemaNameRules(_diagnostics).Collect(namespaces);
        _types = new TypeResolver(_names, _diagnostics);
    }

    public static ParseResult<CedarSchema> Resolve(IReadOnlyList<NamespaceDeclaration> namespaces)
    {
        var resolver = new SchemaResolver(namespaces);
        CedarSchema? schema = resolver.Build();
        return new ParseResult<CedarSchema>(schema, resolver._diagnostics.ToList());
    }

    private CedarSchema? Build()
    {
        if (!_types.ResolveCommonTypes())
        {
            return null;
        }

        var entityTypes = new Dictionary<string, SchemaEntityType>(StringComparer.Ordinal);
        foreach ((string full, (NamespaceDeclaration place, EntityTypeDeclaration declaration)) in _names.EntityTypes)
        {
            entityTypes.Add(full, EntityType(full, place, declaration, entityTypes));
        }

        var actions = new Dictionary<EntityUid, SchemaAction>();
        foreach ((EntityUid uid, (NamespaceDeclaration place, ActionDeclaration declaration)) in _names.Actions)
        {
            actions.Add(uid, Action(uid, place, declaration, actions));
        }

        ReportActionCycle(actions);
        return new CedarSchema(_namespaces, entityTypes, actions);
    }

    private SchemaEntityType EntityType(string full, NamespaceDeclaration place, EntityTypeDeclaration declaration, Dictionary<string, SchemaEntityType> all) =>
        new(full, EntityTypes(place, declaration.Parents), all)
        {
            Annotations = declaration.Annotations,
            Attributes = _types.ResolveRecord(place, declaration.Shape, "what an entity type has") ?? RecordType.Empty,
            Tags = declaration.Tags is { } tags ? _types.Resolve(place, tags) : null,
            Ids = declaration.Ids is { } ids ? ValueList<string>.From(ids.Distinct(StringComparer.Ordinal)) : null,
        };

    private SchemaAction Action(EntityUid uid, NamespaceDeclaration place, ActionDeclaration declaration, Dictionary<EntityUid, SchemaAction> all) =>
        new(uid, Groups(place, declaration), all)
        {
            Annotations = declaration.Annotations,
            PrincipalTypes = EntityTypes(place, declaration.Principals),
            ResourceTypes = EntityTypes(place, declaration.Resources),
            Context = _types.ResolveRecord(place, declaration.Context, "a context") ?? RecordType.Empty,
        };

    private List<string> EntityTypes(NamespaceDeclaration place, IReadOnlyList<DeclaredName> references)
    {
        var types = new List<string>();
        foreach (DeclaredName reference in references)
        {
            if (_names.FindEntity(place, reference.Text) is not { } full)
            {
                string? help = _names.FindCommon(place, new NamedTypeExpression(reference.Text, NamedTypeKind.Common, reference.Span)) is not null
                    ? "that is a common type; only entity types can stand here"
                    : EntityTypeNames.IsAction(reference.Text) ? "actions can stand in attributes, but not here"
                    : _names.Suggest(place, reference.Text, allowCommon: false) is { } close ? $"did you mean `{close}`?" : null;
                _diagnostics.Error(place, CedarDiagnosticIds.UndeclaredType, reference.Span, $"there is no entity type `{reference.Text}`", help);
            }
            else if (!types.Contains(full, StringComparer.Ordinal))
            {
                types.Add(full);
            }
        }

        return types;
    }

    private List<EntityUid> Groups(NamespaceDeclaration place, ActionDeclaration declaration)
    {
        var groups = new List<EntityUid>();
        foreach (ActionReference reference in declaration.Groups)
        {
            if (_names.FindAction(place, reference) is not { } uid)
            {
                string[] known = [.. _names.Actions.Keys.Select(action => action.Id)];
                string? help = reference.Type is { } type && !EntityTypeNames.IsAction(type) ? "only actions can be groups of actions: their type ends in `Action`"
                    : Suggestion.Closest(reference.Id, known) is { } close && close != reference.Id ? $"did you mean `{close}`?" : null;
                string shown = reference.Type is null ? CedarText.Quote(reference.Id) : $"{reference.Type}::{CedarText.Quote(reference.Id)}";
                _diagnostics.Error(place, CedarDiagnosticIds.UndeclaredAction, reference.Span, $"there is no action `{shown}`", help);
            }
            else if (!groups.Contains(uid))
            {
                groups.Add(uid);
            }
        }

        return groups;
    }

    private void ReportActionCycle(Dictionary<EntityUid, SchemaAction> actions)
    {
        if (Closure.Sort(actions.Keys, uid => actions[uid].Groups).Cycle is not { } cycle)
        {
            return;
        }

        (NamespaceDeclaration place, ActionDeclaration declaration) = _names.Actions[cycle[0]];
        _diagnostics.Error(
            place,
            CedarDiagnosticIds.ActionCycle,
            declaration.Name.Span,
            $"the action `{cycle[0]}` is its own group: {string.Join(" in ", cycle.Select(uid => $"`{uid}`"))}",
            "remove one of these groups");
    }
}
