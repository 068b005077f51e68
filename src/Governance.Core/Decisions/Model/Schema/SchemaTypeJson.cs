using System.Text.Json.Nodes;
using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Writes types, whose names have all been looked up, as the JSON of a schema.</summary>
internal static class SchemaTypeJson
{
    /// <summary>A record with the attributes of several records, which have none in common.</summary>
    public static JsonObject Write(params ReadOnlySpan<RecordType> records)
    {
        var attributes = new JsonObject();
        foreach (var record in records)
        {
            foreach (var (name, attribute) in record.Attributes)
            {
                var type = Write(attribute.Type);
                type["required"] = attribute.IsRequired;
                attributes[name] = type;
            }
        }

        return new() { ["type"] = "Record", ["attributes"] = attributes };
    }

    private static JsonObject Write(CedarType type) => type switch
    {
        RecordType record => Write([record]),
        SetType set => new() { ["type"] = "Set", ["element"] = Write(set.Element) },
        EntityReferenceType entity => new() { ["type"] = "Entity", ["name"] = entity.Name },
        ExtensionType extension => new() { ["type"] = "Extension", ["name"] = extension.Name },
        BoolType => new() { ["type"] = "Boolean" },
        LongType => new() { ["type"] = "Long" },
        _ => new() { ["type"] = "String" },
    };
}
