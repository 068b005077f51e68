using System.Text.Json;
using System.Text.RegularExpressions;

namespace Governance.Core.Tests.Schemas;

/// <summary>Holds a JSON value against a schema: the keywords that our schemas use, each as draft 2020-12 has it, and no others.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description", "default"];

    /// <summary>The places at which a value does not fit, each with the keyword that it breaks.</summary>
    public IEnumerable<string> Check(JsonElement value) => Check(value, root, "$");

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string path) =>
        schema.EnumerateObject().Where(keyword => !Silent.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Check(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), path),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Check(item, keyword.Value, $"{path}[{i}]")) : [],
            "properties" => value.ValueKind == JsonValueKind.Object
                ? value.EnumerateObject().SelectMany(property => keyword.Value.TryGetProperty(property.Name, out var inner) ? Check(property.Value, inner, $"{path}.{property.Name}") : [])
                : [],
            _ => Fits(value, schema, keyword) ? [] : [$"{path}: {keyword.Name}"],
        });

    /// <summary>Whether a value keeps to a keyword that says nothing of its parts; a keyword for another type of value says nothing.</summary>
    private static bool Fits(JsonElement value, JsonElement schema, JsonProperty keyword) => (keyword.Name, value.ValueKind) switch
    {
        ("type", _) => IsOf(value, keyword.Value.GetString()!),
        ("enum", _) => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        ("pattern", JsonValueKind.String) => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.CultureInvariant),
        ("maxLength", JsonValueKind.String) => value.GetString()!.EnumerateRunes().Count() <= keyword.Value.GetInt32(),
        ("minimum", JsonValueKind.Number) => value.GetDecimal() >= keyword.Value.GetDecimal(),
        ("maximum", JsonValueKind.Number) => value.GetDecimal() <= keyword.Value.GetDecimal(),
        ("required", JsonValueKind.Object) => keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        ("additionalProperties", JsonValueKind.Object) => value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _)),
        ("pattern" or "maxLength" or "minimum" or "maximum" or "required" or "additionalProperties", _) => true,
        _ => throw new InvalidOperationException($"no schema of ours uses `{keyword.Name}`"),
    };

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && decimal.IsInteger(number),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new InvalidOperationException($"no type is called `{type}`"),
    };
}
