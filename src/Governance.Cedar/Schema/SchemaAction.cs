namespace Governance.Cedar;

/// <summary>An action, or a group of actions, as a schema declares it. Immutable; compared by reference.</summary>
public sealed class SchemaAction
{
    private readonly IReadOnlyDictionary<EntityUid, SchemaAction> _all;
    private IReadOnlySet<EntityUid>? _ancestors;

    internal SchemaAction(EntityUid uid, IReadOnlyList<EntityUid> groups, IReadOnlyDictionary<EntityUid, SchemaAction> all)
    {
        Uid = uid;
        Groups = groups;
        _all = all;
    }

    /// <summary>The action as an entity, such as <c>NS::Action::"view"</c>.</summary>
    public EntityUid Uid { get; }

    /// <summary>The annotations, each key once.</summary>
    public IReadOnlyList<Annotation> Annotations { get; internal init; } = [];

    /// <summary>The groups it is directly in.</summary>
    public IReadOnlyList<EntityUid> Groups { get; }

    /// <summary>All groups it is in, never itself.</summary>
    public IReadOnlySet<EntityUid> Ancestors => _ancestors ??= Closure.Above(Groups, uid => _all.TryGetValue(uid, out SchemaAction? action) ? action.Groups : []);

    /// <summary>The entity types that principals may have; none when it only groups others.</summary>
    public IReadOnlyList<string> PrincipalTypes { get; internal init; } = [];

    /// <summary>The entity types that resources may have; none when it only groups others.</summary>
    public IReadOnlyList<string> ResourceTypes { get; internal init; } = [];

    /// <summary>The type of the context.</summary>
    public RecordType Context { get; internal init; } = RecordType.Empty;

    /// <summary>The value of an annotation, empty for a bare one, or null when the action does not have it.</summary>
    public string? GetAnnotation(string key) => Annotations.FirstOrDefault(annotation => annotation.Key == key)?.Value;

    internal bool IsIn(EntityUid other) => Uid.Equals(other) || Ancestors.Contains(other);
}
