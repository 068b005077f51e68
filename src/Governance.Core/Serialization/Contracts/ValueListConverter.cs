using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Serialization;

/// <summary>Reads and writes a <see cref="ValueList{T}"/> as a JSON array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IListContract
{
    public Type ItemType => typeof(T);

    public bool IsDefault(object value) => ((ValueList<T>)value).IsEmpty;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException(ContractProblems.KindName(JsonKind.List).En);
        }

        // An item is read where it stands: a serializer called from here would scan it twice.
        var items = (JsonConverter<T>)Contract(options).Converter;
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return default;
        }

        var first = ReadItem(ref reader, items, options);
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return new ValueList<T>([first]);
        }

        var read = ImmutableArray.CreateBuilder<T>();
        read.Add(first);
        do
        {
            read.Add(ReadItem(ref reader, items, options));
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);

        return new ValueList<T>(read.DrainToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var contract = Contract(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, contract);
        }

        writer.WriteEndArray();
    }

    private static T ReadItem(ref Utf8JsonReader reader, JsonConverter<T> items, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null
            ? throw new JsonException(ContractProblems.KindName(JsonKind.Null).En)
            : items.Read(ref reader, typeof(T), options) ?? throw new JsonException();

    private static JsonTypeInfo<T> Contract(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
