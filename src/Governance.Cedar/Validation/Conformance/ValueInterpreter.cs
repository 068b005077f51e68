namespace Governance.Cedar;

/// <summary>
/// Reads plain values as a schema means them. JSON may leave escapes out where a schema says what is meant: where an entity is expected,
/// <c>{"type": "User", "id": "alice"}</c> is one; where an extension value is expected, its text is one, alone or as
/// <c>{"fn": "decimal", "arg": "1.5"}</c>. What does not fit stays as it is, for validation to report. Immutable and safe for concurrent use.
/// </summary>
public sealed class ValueInterpreter
{
    private readonly CedarSchema _schema;

    /// <summary>Prepares interpretation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public ValueInterpreter(CedarSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>The entities, attributes and tags interpreted.</summary>
    /// <returns>The store; or errors, if an entity is given twice and the two differ only now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public EntityStoreResult Interpret(EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return EntityStore.Create(entities.Entities.Select(Interpret));
    }

    /// <summary>The entity, attributes and tags interpreted; unchanged when the schema does not declare its type.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public Entity Interpret(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (_schema.FindEntityType(entity.Uid.Type) is not { } type)
        {
            return entity;
        }

        CedarRecord tags = type.Tags is { } tag ? CedarRecord.Create(entity.Tags.Select(pair => KeyValuePair.Create(pair.Key, Interpret(pair.Value, tag)))) : entity.Tags;
        return new Entity(entity.Uid, Interpret(entity.Attributes, type.Attributes), entity.Parents) { Tags = tags };
    }

    /// <summary>The context of a request for an action, interpreted; unchanged when the schema does not declare the action.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CedarRecord InterpretContext(EntityUid action, CedarRecord context)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(context);
        return _schema.FindAction(action) is { } declared ? Interpret(context, declared.Context) : context;
    }

    private static CedarRecord Interpret(CedarRecord record, RecordType type) => CedarRecord.Create(record.Select(pair =>
        KeyValuePair.Create(pair.Key, type.Attributes.TryGetValue(pair.Key, out AttributeType? attribute) ? Interpret(pair.Value, attribute.Type) : pair.Value)));

    private static CedarValue Interpret(CedarValue value, CedarType type) => (type, value.Kind) switch
    {
        (RecordType record, CedarValueKind.Record) => CedarValue.FromRecord(Interpret(value.AsRecord(), record)),
        (SetType set, CedarValueKind.Set) => CedarValue.FromSet(CedarSet.Create(value.AsSet().Select(member => Interpret(member, set.Element)))),
        (EntityReferenceType, CedarValueKind.Record) => ReadEntity(value.AsRecord()) is { } uid ? CedarValue.FromEntity(uid) : value,
        (ExtensionType extension, CedarValueKind.String) => ReadExtension(extension, value.AsString()) ?? value,
        (ExtensionType extension, CedarValueKind.Record) => ReadCall(extension, value.AsRecord()) ?? value,
        _ => value,
    };

    private static EntityUid? ReadEntity(CedarRecord record) =>
        ReadPair(record, "type", "id") is ({ } type, { } id) && CedarName.IsTypeName(type) ? new EntityUid(type, id) : null;

    private static CedarValue? ReadCall(ExtensionType extension, CedarRecord record) =>
        ReadPair(record, "fn", "arg") is ({ } function, { } text) && function == (extension.Kind == CedarValueKind.IpAddress ? "ip" : extension.Name)
            ? ReadExtension(extension, text)
            : null;

    private static (string? First, string? Second) ReadPair(CedarRecord record, string first, string second) =>
        record.Count == 2 && record.TryGetValue(first, out CedarValue one) && one.Kind == CedarValueKind.String
            && record.TryGetValue(second, out CedarValue other) && other.Kind == CedarValueKind.String
            ? (one.AsString(), other.AsString())
            : (null, null);

    private static CedarValue? ReadExtension(ExtensionType extension, string text) => extension.Kind switch
    {
        CedarValueKind.Decimal => CedarDecimal.TryParse(text, out CedarDecimal value) ? CedarValue.FromDecimal(value) : null,
        CedarValueKind.IpAddress => CedarIpAddress.TryParse(text, out CedarIpAddress? value) ? CedarValue.FromIpAddress(value) : null,
        CedarValueKind.DateTime => CedarDateTime.TryParse(text, out CedarDateTime value) ? CedarValue.FromDateTime(value) : null,
        _ => CedarDuration.TryParse(text, out CedarDuration value) ? CedarValue.FromDuration(value) : null,
    };
}
