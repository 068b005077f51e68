using System.Globalization;

namespace Governance.Cedar.Tests.Validation.Generation;

/// <summary>Makes random entities and requests that conform to a schema.</summary>
public sealed class RandomWorld(Random random, CedarSchema schema)
{
    private static readonly string[] Ids = ["x", "red", "g", "i"];

    public EntityStore Entities()
    {
        // Parents come from types in a fixed order of ids, so that there is no cycle.
        var entities = new List<Entity>();
        foreach (SchemaEntityType type in schema.EntityTypes)
        {
            for (int i = 0; i < Ids.Length; i++)
            {
                string id = type.Ids is { } ids ? ids[i % ids.Count] : Ids[i];
                int level = i;
                var uid = new EntityUid(type.Name, id);
                if (random.Next(6) == 0 || entities.Exists(known => known.Uid.Equals(uid)))
                {
                    continue;
                }

                IEnumerable<EntityUid> parents = type.Ids is not null ? [] : type.Ancestors.Where(_ => random.Next(2) == 0)
                    .Where(_ => level + 1 < Ids.Length).Select(parent => new EntityUid(parent, Ids[level + 1]));
                entities.Add(new Entity(uid, Record(type.Attributes), [.. parents])
                {
                    Tags = type.Tags is { } tags && random.Next(2) == 0 ? CedarRecord.Create([KeyValuePair.Create("k", Value(tags))]) : CedarRecord.Empty,
                });
            }
        }

        return EntityStore.Create(entities.Concat(schema.ActionEntities)).Value;
    }

    public CedarRequest Request()
    {
        SchemaAction[] actions = [.. schema.Actions.Where(action => action.PrincipalTypes.Count > 0)];
        SchemaAction action = actions[random.Next(actions.Length)];
        return new CedarRequest(Uid(Any(action.PrincipalTypes)), action.Uid, Uid(Any(action.ResourceTypes)), Record(action.Context));
    }

    private CedarRecord Record(RecordType type) => CedarRecord.Create(type.Attributes
        .Where(attribute => attribute.Value.IsRequired || random.Next(2) == 0)
        .Select(attribute => KeyValuePair.Create(attribute.Key, Value(attribute.Value.Type))));

    private CedarValue Value(CedarType type) => type switch
    {
        BoolType => CedarValue.FromBool(random.Next(2) == 0),
        LongType => CedarValue.FromLong(random.Next(-3, 4)),
        StringType => CedarValue.FromString(Any(["", "k", "a*b", "red"])),
        EntityReferenceType entity => CedarValue.FromEntity(Uid(entity.Name)),
        SetType set => CedarValue.FromSet(CedarSet.Create(Enumerable.Range(0, random.Next(3)).Select(_ => Value(set.Element)))),
        RecordType record => CedarValue.FromRecord(Record(record)),
        ExtensionType { Kind: CedarValueKind.Decimal } => CedarValue.FromDecimal(new CedarDecimal(random.Next(-20000, 20000))),
        ExtensionType { Kind: CedarValueKind.IpAddress } => CedarIpAddress.TryParse(string.Create(CultureInfo.InvariantCulture, $"10.0.0.{random.Next(4)}/30"), out CedarIpAddress? ip) ? CedarValue.FromIpAddress(ip) : default,
        ExtensionType { Kind: CedarValueKind.DateTime } => CedarValue.FromDateTime(new CedarDateTime(random.Next())),
        _ => CedarValue.FromDuration(new CedarDuration(random.Next())),
    };

    private EntityUid Uid(string type) => new(type, schema.FindEntityType(type)?.Ids is { } ids ? Any(ids) : EntityTypeName(type) ? "read" : Any(Ids));

    private static bool EntityTypeName(string type) => type.EndsWith("Action", StringComparison.Ordinal);

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
