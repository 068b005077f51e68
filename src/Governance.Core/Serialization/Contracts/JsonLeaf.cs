using System.Runtime.InteropServices;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A value as it stands in a text.</summary>
/// <param name="kind">What it is written as.</param>
/// <param name="raw">Its bytes; a text's with quotes.</param>
/// <param name="text">The text that it is, without quotes or escapes; empty unless it is a text.</param>
internal readonly ref struct JsonLeaf(JsonKind kind, ReadOnlySpan<byte> raw, string text)
{
    public JsonKind Kind { get; } = kind;

    public ReadOnlySpan<byte> Raw { get; } = raw;

    public string Text { get; } = text;

    public static JsonLeaf At(JsonMap map, int node) =>
        new(map[node].Kind, map.RawOf(node), map[node].Kind == JsonKind.Text ? map.TextOf(node) : string.Empty);

    /// <summary>The value of an element that has been read.</summary>
    public static JsonLeaf Of(JsonElement element) => new(
        element.ValueKind switch
        {
            JsonValueKind.Object => JsonKind.Object,
            JsonValueKind.Array => JsonKind.List,
            JsonValueKind.String => JsonKind.Text,
            JsonValueKind.Number => JsonKind.Number,
            JsonValueKind.True or JsonValueKind.False => JsonKind.Boolean,
            _ => JsonKind.Null,
        },
        JsonMarshal.GetRawUtf8Value(element),
        element.ValueKind == JsonValueKind.String ? element.GetString()! : string.Empty);
}
