using System.Runtime.InteropServices;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A value as it stands in a text.</summary>
/// <param name="kind">What it is written as.</param>
/// <param name="raw">Its bytes.</param>
/// <param name="text">The text that it is, without quotes or escapes; empty unless it is a text.</param>
internal readonly ref struct JsonLeaf(JsonKind kind, ReadOnlySpan<byte> raw, string text)
{
    public JsonKind Kind { get; } = kind;

    public ReadOnlySpan<byte> Raw { get; } = raw;

    public string Text { get; } = text;

    public static JsonLeaf At(JsonMap map, int node) =>
        new(map[node].Kind, map.RawOf(node), map[node].Kind == JsonKind.Text ? map.TextOf(node) : string.Empty);

    /// <summary>The object or list that has been read as an element.</summary>
    public static JsonLeaf Of(JsonElement element) =>
        new(element.ValueKind == JsonValueKind.Object ? JsonKind.Object : JsonKind.List, JsonMarshal.GetRawUtf8Value(element), string.Empty);

    /// <summary>The value without parts on which a reader of a whole text stands.</summary>
    public static JsonLeaf Of(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(JsonKind.Text, reader.ValueSpan, reader.GetString()!),
        JsonTokenType.Number => new(JsonKind.Number, reader.ValueSpan, string.Empty),
        JsonTokenType.True or JsonTokenType.False => new(JsonKind.Boolean, reader.ValueSpan, string.Empty),
        _ => new(JsonKind.Null, reader.ValueSpan, string.Empty),
    };
}
