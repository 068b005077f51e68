using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Cli.Cedar.Output;

/// <summary>Writes the JSON of <c>governance cedar</c>.</summary>
internal static class CedarJsonOutput
{
    /// <summary>It goes to files and pipes, never into a web page, so letters and backticks stay as people wrote them.</summary>
    public static CedarOutputJson Types { get; } =
        new(new JsonSerializerOptions(CedarOutputJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write<T>(T value, JsonTypeInfo<T> type, TextWriter output) => output.Write(JsonSerializer.Serialize(value, type) + "\n");
}
