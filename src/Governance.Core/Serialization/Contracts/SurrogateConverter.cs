using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Serialization;

/// <summary>Reads and writes a type as the properties of another, whose every combination of well-formed properties it can take.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TFields">The type that holds its properties as they are written.</typeparam>
internal abstract class SurrogateConverter<T, TFields> : JsonConverter<T>, ISurrogateContract
    where TFields : class
{
    public Type SurrogateType => typeof(TFields);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromFields(((JsonConverter<TFields>)Contract(options).Converter).Read(ref reader, typeof(TFields), options) ?? throw new JsonException());

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ToFields(value), Contract(options));

    protected abstract T FromFields(TFields fields);

    protected abstract TFields ToFields(T value);

    private static JsonTypeInfo<TFields> Contract(JsonSerializerOptions options) => (JsonTypeInfo<TFields>)options.GetTypeInfo(typeof(TFields));
}
