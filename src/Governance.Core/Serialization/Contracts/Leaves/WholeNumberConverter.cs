using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A whole number, written without point and exponent.</summary>
internal sealed class WholeNumberConverter() : LeafConverter<int>(JsonKind.Number, LeafWords.WholeNumber)
{
    private static readonly LocalizedText Noun = new("a whole number", "un nombre entier");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override LeafProblem? Parse(JsonLeaf leaf, out int value)
    {
        if (int.TryParse(leaf.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(leaf.Raw);
        return leaf.Raw.ContainsAny(".eE"u8)
            ? Invalid(LeafWords.NotA(text, Noun), ContractProblems.Expected(Form))
            : Invalid(LeafWords.NumberTooLarge(text), help: null);
    }
}
