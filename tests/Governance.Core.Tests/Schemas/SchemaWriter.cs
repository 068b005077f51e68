using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Governance.Serialization;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Governance.Core.Tests.Schemas;

/// <summary>Writes the JSON Schema of a type from the contract by which it is read, and the documentation of its properties.</summary>
internal sealed class SchemaWriter
{
    private static readonly Remarks Documentation = Remarks.Read(typeof(GovernanceFile).Assembly);

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a file that holds a value of a type.</summary>
    public static string Write(Type root, string title)
    {
        var writer = new SchemaWriter();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:governance:{Path.GetFileNameWithoutExtension(title)}",
            ["title"] = title,
        };
        foreach (var (name, value) in writer.Record(GovernanceJson.Contract(root)).ToArray())
        {
            schema[name] = value!.DeepClone();
        }

        schema["$defs"] = new JsonObject(writer._definitions.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));
        return schema.ToJsonString(Layout) + "\n";
    }

    /// <summary>A value of a type: records are written once and referred to.</summary>
    private JsonObject Value(Type type)
    {
        var contract = Written(type);
        switch (contract.Converter)
        {
            case ILeafContract:
                return LeafForms.Of(contract.Converter);
            case IListContract list:
                return new() { ["type"] = "array", ["items"] = Described(Value(list.ItemType), list.ItemType, null) };
            default:
                var name = Name(contract.Type);
                if (_definitions.TryAdd(name, new JsonObject()))
                {
                    _definitions[name] = Record(contract);
                }

                return new() { ["$ref"] = $"#/$defs/{name}" };
        }
    }

    private JsonObject Record(JsonTypeInfo contract)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var property in contract.Properties)
        {
            var value = Value(property.PropertyType);
            Described(value, property.PropertyType, Documentation.Of(contract.Type, char.ToUpperInvariant(property.Name[0]) + property.Name[1..]));
            if (ContractDefaults.Of(contract, property) is { } json)
            {
                value["default"] = JsonNode.Parse(json);
            }
            else if (property.IsRequired)
            {
                required.Add((JsonNode)property.Name);
            }

            properties.Add(property.Name, value);
        }

        var schema = new JsonObject { ["type"] = "object" };
        if (Documentation.Of(contract.Type) is { } remark)
        {
            schema["description"] = remark;
        }

        schema["properties"] = properties;
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Described(JsonObject schema, Type type, string? remark)
    {
        var words = Written(type).Converter is ILeafContract ? LeafForms.WordsFor(Written(type).Converter) : null;
        if (remark is not null || words is not null)
        {
            schema["description"] = remark is null ? words : words is null ? remark : $"{remark}\nWritten as {words}.";
        }

        return schema;
    }

    private static string Name(Type type)
    {
        var name = type.Name.EndsWith("Fields", StringComparison.Ordinal) ? type.Name[..^"Fields".Length] : type.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>The contract of what stands in the text.</summary>
    private static JsonTypeInfo Written(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var contract = GovernanceJson.Contract(type);
        return contract.Converter is ISurrogateContract surrogate ? Written(surrogate.SurrogateType) : contract;
    }
}
