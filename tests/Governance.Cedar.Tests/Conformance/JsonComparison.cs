using System.Text.Json;

namespace Governance.Cedar.Tests.Conformance;

/// <summary>Compares JSON by structure: the order of members does not count.</summary>
public static class JsonComparison
{
    private const double Precise = 9_007_199_254_740_992;

    public static bool Same(byte[] one, byte[] other)
    {
        using JsonDocument first = Parse(one);
        using JsonDocument second = Parse(other);
        return JsonElement.DeepEquals(first.RootElement, second.RootElement);
    }

    /// <summary>The same, where integers beyond 2^53 need only agree as floating-point numbers.</summary>
    public static bool SameButRounded(byte[] one, byte[] other)
    {
        using JsonDocument first = Parse(one);
        using JsonDocument second = Parse(other);
        return SameButRounded(first.RootElement, second.RootElement);
    }

    private static JsonDocument Parse(byte[] json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 5000 });

    private static bool SameButRounded(JsonElement one, JsonElement other) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => one.EnumerateObject().Count() == other.EnumerateObject().Count()
            && one.EnumerateObject().All(member => other.TryGetProperty(member.Name, out JsonElement same) && SameButRounded(member.Value, same)),
        (JsonValueKind.Array, JsonValueKind.Array) => one.GetArrayLength() == other.GetArrayLength()
            && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => SameButRounded(pair.First, pair.Second)),
        (JsonValueKind.Number, JsonValueKind.Number) when Math.Abs(one.GetDouble()) > Precise => one.GetDouble().Equals(other.GetDouble()),
        _ => JsonElement.DeepEquals(one, other),
    };
}
