namespace Governance.Cedar;

/// <summary>Every name that the fragments of a schema declare, in full, and what a name means at a place.</summary>
internal sealed class SchemaNames
{
    private readonly HashSet<string> _actionTypes = new(StringComparer.Ordinal);
    private int _suggestions;

    /// <summary>Entity types by full name.</summary>
    public Dictionary<string, (NamespaceDeclaration Namespace, EntityTypeDeclaration Declaration)> EntityTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Common types by full name.</summary>
    public Dictionary<string, (NamespaceDeclaration Namespace, CommonTypeDeclaration Declaration)> CommonTypes { get; } = new(StringComparer.Ordinal);

    public Dictionary<EntityUid, (NamespaceDeclaration Namespace, ActionDeclaration Declaration)> Actions { get; } = [];

    public void AddActionType(string type) => _actionTypes.Add(type);

    /// <summary>The full names a name may mean, the most likely first.</summary>
    public static string[] Candidates(NamespaceDeclaration place, string name) =>
        place.Name.Length == 0 || name.Contains("::", StringComparison.Ordinal) ? [name] : [place.Qualify(name), name];

    /// <summary>The common type a name means, by its full name; null when it means something else.</summary>
    public string? FindCommon(NamespaceDeclaration place, NamedTypeExpression name) => Find(place, name, out string? common, out _, out _) ? common : null;

    /// <summary>What a name means: exactly one of the three; false when it means nothing.</summary>
    public bool Find(NamespaceDeclaration place, NamedTypeExpression name, out string? common, out string? entity, out CedarType? builtIn)
    {
        (common, entity, builtIn) = (null, null, null);
        if (name.Kind is NamedTypeKind.Primitive or NamedTypeKind.Extension)
        {
            builtIn = name.Kind == NamedTypeKind.Primitive ? BuiltInTypes.Find(name.Name) : BuiltInTypes.FindExtension(name.Name);
            return builtIn is not null;
        }

        foreach (string candidate in Candidates(place, name.Name))
        {
            if (name.Kind != NamedTypeKind.Entity)
            {
                if (CommonTypes.ContainsKey(candidate))
                {
                    common = candidate;
                    return true;
                }

                bool isHidden = EntityTypes.ContainsKey(candidate);
                builtIn = BuiltInTypes.FindQualified(candidate) ?? (isHidden ? null : BuiltInTypes.Find(candidate));
                if (builtIn is not null)
                {
                    return true;
                }
            }

            if (name.Kind != NamedTypeKind.Common && (EntityTypes.ContainsKey(candidate) || _actionTypes.Contains(candidate)))
            {
                entity = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>The declared entity type a name means in a list of entity types; action types do not count.</summary>
    public string? FindEntity(NamespaceDeclaration place, string name) => Array.Find(Candidates(place, name), EntityTypes.ContainsKey);

    /// <summary>The declared action a reference means.</summary>
    public EntityUid? FindAction(NamespaceDeclaration place, ActionReference reference)
    {
        foreach (string type in Candidates(place, reference.Type ?? EntityTypeNames.Action))
        {
            if (CedarName.IsTypeName(type) && new EntityUid(type, reference.Id) is var uid && Actions.ContainsKey(uid))
            {
                return uid;
            }
        }

        return null;
    }

    /// <summary>
    /// The name that was probably meant. Each search looks at every name, so there are only as many as a text's diagnostics: a large schema with
    /// thousands of slips must not take quadratic time for help that nobody is shown.
    /// </summary>
    public string? Suggest(NamespaceDeclaration place, string name, bool allowCommon)
    {
        if (_suggestions++ >= CedarLimits.Diagnostics)
        {
            return null;
        }

        IEnumerable<string> known = allowCommon ? EntityTypes.Keys.Concat(CommonTypes.Keys).Concat(BuiltInTypes.Names) : EntityTypes.Keys;
        string[] names = [.. known.SelectMany(full => Spellings(place, full))];
        return Suggestion.Closest(name, names) ?? Array.Find(names, full => full.EndsWith($"::{name}", StringComparison.Ordinal));
    }

    private static string[] Spellings(NamespaceDeclaration place, string full) =>
        place.Name.Length > 0 && full.StartsWith($"{place.Name}::", StringComparison.Ordinal) ? [full[(place.Name.Length + 2)..], full] : [full];
}
