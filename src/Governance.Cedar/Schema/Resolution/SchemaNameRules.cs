namespace Governance.Cedar;

/// <summary>Collects the declared names and reports those that may not be declared: reserved, repeated, or hiding others (RFC 70).</summary>
internal sealed class SchemaNameRules(ResolutionDiagnostics diagnostics)
{
    private readonly SchemaNames _names = new();

    public SchemaNames Collect(IReadOnlyList<NamespaceDeclaration> namespaces)
    {
        foreach (NamespaceDeclaration declared in namespaces)
        {
            if (declared.Name.Length > 0 && Array.Exists(declared.Name.Split("::"), part => CedarName.IsReserved(part)))
            {
                diagnostics.Error(declared, CedarDiagnosticIds.ReservedDeclaration, declared.Span, $"`{declared.Name}` contains a reserved word and cannot be a namespace");
                continue;
            }

            CollectEntityTypes(declared);
            CollectCommonTypes(declared);
            CollectActions(declared);
        }

        ReportHiddenTypes();
        ReportHiddenActions();
        return _names;
    }

    private void CollectEntityTypes(NamespaceDeclaration declared)
    {
        foreach (EntityTypeDeclaration type in declared.EntityTypes)
        {
            if (type.Name.Text == EntityTypeNames.Action)
            {
                diagnostics.Error(declared, CedarDiagnosticIds.ReservedDeclaration, type.Name.Span, "the entity type `Action` is declared by the actions themselves", "declare actions with `action`; choose another name for the type");
            }
            else if (CedarName.IsReserved(type.Name.Text) || !CedarName.IsIdentifier(type.Name.Text))
            {
                Reserved(declared, type.Name);
            }
            else if (!_names.EntityTypes.TryAdd(declared.Qualify(type.Name.Text), (declared, type)))
            {
                Repeated(declared, type.Name, "entity type");
            }
        }
    }

    private void CollectCommonTypes(NamespaceDeclaration declared)
    {
        foreach (CommonTypeDeclaration type in declared.CommonTypes)
        {
            string name = type.Name.Text;
            if (CedarName.IsReserved(name) || !CedarName.IsIdentifier(name) || BuiltInTypes.ReservedCommonNames.Contains(name, StringComparer.Ordinal))
            {
                Reserved(declared, type.Name);
            }
            else if (!_names.CommonTypes.TryAdd(declared.Qualify(name), (declared, type)))
            {
                Repeated(declared, type.Name, "type");
            }
            else if (BuiltInTypes.Find(name) is not null)
            {
                diagnostics.Warning(declared, CedarDiagnosticIds.BuiltInHidden, type.Name.Span, $"the type `{name}` hides the built-in type of that name", $"choose another name; the built-in type is still there as `__cedar::{name}`");
            }
        }
    }

    private void CollectActions(NamespaceDeclaration declared)
    {
        string type = declared.Qualify(EntityTypeNames.Action);
        foreach (ActionDeclaration action in declared.Actions)
        {
            _names.AddActionType(type);
            if (!_names.Actions.TryAdd(new EntityUid(type, action.Name.Text), (declared, action)))
            {
                Repeated(declared, action.Name, "action");
            }
        }
    }

    // A name in a namespace that equals one outside of all namespaces would silently change what the plain name means there.
    private void ReportHiddenTypes()
    {
        var qualified = _names.EntityTypes.Select(pair => (pair.Key, pair.Value.Namespace, pair.Value.Declaration.Name))
            .Concat(_names.CommonTypes.Select(pair => (pair.Key, pair.Value.Namespace, pair.Value.Declaration.Name)));
        foreach ((string full, NamespaceDeclaration declared, DeclaredName name) in qualified)
        {
            if (declared.Name.Length > 0 && (_names.EntityTypes.ContainsKey(name.Text) || _names.CommonTypes.ContainsKey(name.Text)))
            {
                diagnostics.Error(declared, CedarDiagnosticIds.Shadowing, name.Span, $"`{full}` hides the type `{name.Text}` that is declared outside of all namespaces", "rename one of them, or move the other into a namespace too");
            }
        }
    }

    private void ReportHiddenActions()
    {
        foreach ((EntityUid uid, (NamespaceDeclaration declared, ActionDeclaration action)) in _names.Actions)
        {
            if (declared.Name.Length > 0 && _names.Actions.ContainsKey(new EntityUid(EntityTypeNames.Action, uid.Id)))
            {
                diagnostics.Error(declared, CedarDiagnosticIds.Shadowing, action.Name.Span, $"`{uid}` hides the action of that name that is declared outside of all namespaces", "rename one of them, or move the other into a namespace too");
            }
        }
    }

    private void Reserved(NamespaceDeclaration declared, DeclaredName name) =>
        diagnostics.Error(declared, CedarDiagnosticIds.ReservedDeclaration, name.Span, $"`{name.Text}` is a reserved name and cannot be declared", "choose another name");

    private void Repeated(NamespaceDeclaration declared, DeclaredName name, string what) =>
        diagnostics.Error(declared, CedarDiagnosticIds.RepeatedDeclaration, name.Span, $"the {what} `{name.Text}` is declared twice", "keep one of the declarations");
}
