using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Serialization;

/// <summary>A place in a trail: a whole number from 1, of up to 64 bits.</summary>
internal sealed class SequenceConverter() : LeafConverter<long>(JsonKind.Number, AuditProblems.SequenceForm)
{
    private static readonly LocalizedText Noun = new("a place in a trail", "un rang dans une piste");

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    protected override LeafProblem? Parse(JsonLeaf leaf, out long value) =>
        long.TryParse(leaf.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0
            ? null
            : Invalid(LeafWords.NotA(Encoding.UTF8.GetString(leaf.Raw), Noun), ContractProblems.Expected(Form));
}
