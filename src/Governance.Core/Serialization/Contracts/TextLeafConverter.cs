using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A value that is written as a JSON string.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class TextLeafConverter<T>(LocalizedText form) : LeafConverter<T>(JsonKind.Text, form)
    where T : notnull
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    protected abstract string TextOf(T value);
}
