using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A measured number: the nearest that a double can be, since no measurement has more digits.</summary>
internal sealed class NumberConverter() : LeafConverter<double>(JsonKind.Number, LeafWords.Number)
{
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override LeafProblem? Parse(JsonLeaf leaf, out double value) =>
        double.TryParse(leaf.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)
            ? null
            : Invalid(LeafWords.NumberTooLarge(Encoding.UTF8.GetString(leaf.Raw)), help: null);
}
