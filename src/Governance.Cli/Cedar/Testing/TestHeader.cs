using System.Text.Json;
using Governance.Cli.Cedar.Reading;

namespace Governance.Cli.Cedar.Testing;

/// <summary>The files that a test names.</summary>
internal sealed record TestHeader(string Policies, string Entities, string? Schema)
{
    /// <summary>Finds out whether a JSON file is a test: an object with <c>policies</c> and <c>requests</c>, of which one may be forgotten.</summary>
    /// <returns>The header; or what is wrong with the test; or neither, when it is no test.</returns>
    public static (TestHeader? Header, LocalizedText? Problem) Read(ReadOnlyMemory<byte> utf8)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonShape.MaxDepth });
        }
        catch (JsonException)
        {
            // The framework reports malformed JSON by exceptions only. It might have been a test: nobody shall believe that it passed.
            return (null, TestProblems.NotJson);
        }

        using (document)
        {
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && (Text(root, "policies") is not null || IsList(root, "requests")) ? Read(root) : default;
        }
    }

    private static (TestHeader? Header, LocalizedText? Problem) Read(JsonElement root) =>
        Text(root, "policies") is not { } policies ? (null, TestProblems.Missing("$.policies"))
        : Text(root, "entities") is not { } entities ? (null, TestProblems.Missing("$.entities"))
        : !IsList(root, "requests") ? (null, TestProblems.Missing("$.requests"))
        : (new(policies, entities, Text(root, "schema")), null);

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsList(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array;
}
