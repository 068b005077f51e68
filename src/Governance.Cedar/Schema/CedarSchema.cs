using System.Collections.Frozen;

namespace Governance.Cedar;

/// <summary>
/// What entities, actions and contexts look like: entity types with their attributes, tags and parents, actions with what they apply to. All
/// names are looked up and all common types expanded. Immutable and safe for concurrent use; compared by reference.
/// </summary>
public sealed class CedarSchema
{
    private readonly IReadOnlyList<NamespaceDeclaration> _namespaces;
    private readonly FrozenDictionary<string, SchemaEntityType> _entityTypes;
    private readonly FrozenDictionary<EntityUid, SchemaAction> _actions;

    internal CedarSchema(IReadOnlyList<NamespaceDeclaration> namespaces, Dictionary<string, SchemaEntityType> entityTypes, Dictionary<EntityUid, SchemaAction> actions)
    {
        _namespaces = namespaces;
        EntityTypes = ValueList<SchemaEntityType>.From(entityTypes.Values);
        Actions = ValueList<SchemaAction>.From(actions.Values);
        _entityTypes = entityTypes.ToFrozenDictionary(StringComparer.Ordinal);
        _actions = actions.ToFrozenDictionary();
        ActionTypes = actions.Keys.Select(uid => uid.Type).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The entity types in the order of their declarations. The types of actions are not among them.</summary>
    public IReadOnlyList<SchemaEntityType> EntityTypes { get; }

    /// <summary>The actions and groups of actions in the order of their declarations.</summary>
    public IReadOnlyList<SchemaAction> Actions { get; }

    /// <summary>The actions as entities with their groups as parents, to be put into a store beside the entities of an application.</summary>
    public IEnumerable<Entity> ActionEntities => Actions.Select(action => new Entity(action.Uid, CedarRecord.Empty, action.Groups));

    internal FrozenSet<string> ActionTypes { get; }

    /// <summary>Reads a schema in the schema syntax. Errors are reported together.</summary>
    /// <param name="text">The declarations; none is fine.</param>
    /// <param name="name">What diagnostics call the text, usually its file name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParseResult<CedarSchema> ParseCedar(string text, string name = "schema.cedarschema") => Complete(CedarSchemaFragment.ParseCedar(text, name));

    /// <summary>Reads a schema in JSON. Errors are reported together.</summary>
    /// <param name="utf8">The JSON text in UTF-8: an object with the namespaces by name.</param>
    /// <param name="name">What diagnostics call the text, usually its file name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ParseResult<CedarSchema> ParseJson(ReadOnlySpan<byte> utf8, string name = "schema.json") => Complete(CedarSchemaFragment.ParseJson(utf8, name));

    /// <summary>Puts fragments together. They may add to the same namespaces and refer to one another; none may declare what another declares.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fragments"/> is null.</exception>
    public static ParseResult<CedarSchema> Create(IEnumerable<CedarSchemaFragment> fragments)
    {
        ArgumentNullException.ThrowIfNull(fragments);
        return SchemaResolver.Resolve([.. fragments.SelectMany(fragment => fragment.Namespaces)]);
    }

    /// <summary>Finds an entity type by its name with the namespace; null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public SchemaEntityType? FindEntityType(string name) => _entityTypes.GetValueOrDefault(name);

    /// <summary>Finds an action; null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="uid"/> is null.</exception>
    public SchemaAction? FindAction(EntityUid uid) => _actions.GetValueOrDefault(uid);

    /// <summary>The schema in JSON, indented. Types keep their names; declarations are in the order in which they were read.</summary>
    public string ToJson() => SchemaJsonWriter.Write(_namespaces);

    /// <summary>
    /// The schema in the schema syntax, one declaration a paragraph, without comments. What only JSON can express is written as an equal
    /// declaration: a common type that hides an entity type is replaced by what it stands for.
    /// </summary>
    public string ToCedar() => SchemaPrinter.Print(_namespaces);

    private static ParseResult<CedarSchema> Complete(ParseResult<CedarSchemaFragment> fragment) =>
        fragment.Success ? Create([fragment.Value]) : new ParseResult<CedarSchema>(value: null, fragment.Diagnostics);
}
