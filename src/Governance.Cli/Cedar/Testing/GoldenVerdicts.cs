using System.Text.Json;
using Governance.Cedar;
using Governance.Cli.Cedar.Reading;

namespace Governance.Cli.Cedar.Testing;

/// <summary>The verdicts of another validator: <c>policyValidation</c>, <c>entityValidation</c>, <c>requestValidation</c>.</summary>
internal sealed class GoldenVerdicts : IDisposable
{
    private readonly JsonDocument _document;

    private GoldenVerdicts(JsonDocument document) => _document = document;

    /// <summary>Reads them; <see langword="null"/> when the text is no JSON.</summary>
    public static GoldenVerdicts? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return new(JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonShape.MaxDepth }));
        }
        catch (JsonException)
        {
            // The framework reports malformed JSON by exceptions only; the caller counts it.
            return null;
        }
    }

    /// <summary>Whether all policies are valid in a mode; <see langword="null"/> when the file does not say.</summary>
    public bool? AreValid(ValidationMode mode) => Flag(Part("policyValidation"), Name(mode));

    /// <summary>Whether a policy is valid in a mode; <see langword="null"/> when the file does not say.</summary>
    public bool? IsValid(string policy, ValidationMode mode) => Flag(Member(Member(Part("policyValidation"), "perPolicy"), policy), Name(mode));

    /// <summary>The entities that have a verdict: the type, two colons and the bare id; and whether each conforms.</summary>
    public IReadOnlyDictionary<string, bool> Entities => Member(Part("entityValidation"), "perEntity") is { ValueKind: JsonValueKind.Object } entities
        ? entities.EnumerateObject().DistinctBy(e => e.Name, StringComparer.Ordinal)
            .ToDictionary(e => e.Name, e => e.Value.ValueKind == JsonValueKind.Object && !e.Value.EnumerateObject().Any(), StringComparer.Ordinal)
        : new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Whether a request conforms; <see langword="null"/> when the file does not say.</summary>
    public bool? Conforms(int request, ValidationMode mode) =>
        Part("requestValidation") is { ValueKind: JsonValueKind.Array } requests && request < requests.GetArrayLength() ? Flag(requests[request], Name(mode)) : null;

    public void Dispose() => _document.Dispose();

    private static string Name(ValidationMode mode) => mode == ValidationMode.Strict ? "strict" : "permissive";

    private JsonElement? Part(string name) => Member(_document.RootElement, name);

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var member) ? member : null;

    private static bool? Flag(JsonElement? parent, string name) => Member(parent, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
