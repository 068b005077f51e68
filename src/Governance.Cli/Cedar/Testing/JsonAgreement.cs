using System.Text.Json;
using Governance.Cli.Cedar.Reading;

namespace Governance.Cli.Cedar.Testing;

/// <summary>
/// Compares JSON by structure: the order of members does not count. Golden files come from tools that keep numbers as floating point; an integer
/// beyond 2^53 agrees when it is the same after rounding, and that is told.
/// </summary>
internal sealed class JsonAgreement
{
    private const double GreatestExact = 9_007_199_254_740_992;

    /// <summary>Whether something agreed only after rounding.</summary>
    public bool IsRounded { get; private set; }

    /// <summary>Whether two texts say the same; a text that is no JSON says nothing.</summary>
    public bool Agree(ReadOnlyMemory<byte> ours, ReadOnlyMemory<byte> golden)
    {
        var options = new JsonDocumentOptions { MaxDepth = JsonShape.MaxDepth };
        try
        {
            using var one = JsonDocument.Parse(ours, options);
            using var other = JsonDocument.Parse(golden, options);
            return Agree(one.RootElement, other.RootElement);
        }
        catch (JsonException)
        {
            // The framework reports malformed JSON by exceptions only.
            return false;
        }
    }

    private bool Agree(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ValueKind switch
    {
        JsonValueKind.Object => one.EnumerateObject().Count() == other.EnumerateObject().Count()
            && one.EnumerateObject().All(member => other.TryGetProperty(member.Name, out var same) && Agree(member.Value, same)),
        JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength()
            && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => Agree(pair.First, pair.Second)),
        JsonValueKind.Number => JsonElement.DeepEquals(one, other) || AgreeRounded(one, other),
        _ => JsonElement.DeepEquals(one, other),
    };

    private bool AgreeRounded(JsonElement one, JsonElement other)
    {
        var agrees = Math.Abs(one.GetDouble()) > GreatestExact && one.GetDouble().Equals(other.GetDouble());
        IsRounded |= agrees;
        return agrees;
    }
}
