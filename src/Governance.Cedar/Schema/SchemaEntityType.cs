namespace Governance.Cedar;

/// <summary>An entity type as a schema declares it. Immutable; compared by reference.</summary>
public sealed class SchemaEntityType
{
    private readonly IReadOnlyDictionary<string, SchemaEntityType> _all;
    private IReadOnlySet<string>? _ancestors;

    internal SchemaEntityType(string name, IReadOnlyList<string> parents, IReadOnlyDictionary<string, SchemaEntityType> all)
    {
        Name = name;
        Parents = parents;
        _all = all;
    }

    /// <summary>The name with its namespace, such as <c>NS::User</c>.</summary>
    public string Name { get; }

    /// <summary>The annotations, each key once.</summary>
    public IReadOnlyList<Annotation> Annotations { get; internal init; } = [];

    /// <summary>The types that direct parents of its entities may have.</summary>
    public IReadOnlyList<string> Parents { get; }

    /// <summary>All types that ancestors of its entities may have. The type itself is among them only if it may contain itself.</summary>
    public IReadOnlySet<string> Ancestors => _ancestors ??= Closure.Above(Parents, name => _all.TryGetValue(name, out SchemaEntityType? type) ? type.Parents : []);

    /// <summary>The attributes; none for an enumerated type.</summary>
    public RecordType Attributes { get; internal init; } = RecordType.Empty;

    /// <summary>The type of its tags' values, or null when its entities have no tags.</summary>
    public CedarType? Tags { get; internal init; }

    /// <summary>The ids there are, for an enumerated type; null when any id will do.</summary>
    public IReadOnlyList<string>? Ids { get; internal init; }

    /// <summary>Whether one of its entities can be in an entity of the other type; true for the type itself.</summary>
    internal bool CanBeIn(string other) => string.Equals(Name, other, StringComparison.Ordinal) || Ancestors.Contains(other);
}
