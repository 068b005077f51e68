using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Serialization;

/// <summary>The one owner of JSON: the contracts of everything that people write and read as JSON, strict both ways.</summary>
internal static class GovernanceJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>The contract of a type.</summary>
    public static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The contract of a type.</summary>
    public static JsonTypeInfo Contract(Type type) => Options.GetTypeInfo(type);

    /// <summary>A value as bytes of JSON, indented by two spaces, with line feeds: the same bytes for the same value, everywhere.</summary>
    public static byte[] Write<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Contract<T>()), (byte)'\n'];

    /// <summary>A value as one line of JSON, without white space, with a line feed at its end.</summary>
    public static byte[] WriteLine<T>(T value)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = Options.Encoder, MaxDepth = Options.MaxDepth }))
        {
            JsonSerializer.Serialize(writer, value, Contract<T>());
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            MaxDepth = JsonScanner.MaxDepth,
            TypeInfoResolver = GovernanceJsonContext.Default.WithAddedModifier(ContractAdjustments.Apply),
        };
        foreach (var converter in JsonConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }
}
