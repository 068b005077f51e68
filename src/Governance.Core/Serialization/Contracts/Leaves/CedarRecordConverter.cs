using System.Text.Json;
using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>A Cedar record, in Cedar's own JSON.</summary>
internal sealed class CedarRecordConverter() : LeafConverter<CedarRecord>(JsonKind.Object, LeafWords.Record)
{
    public override void Write(Utf8JsonWriter writer, CedarRecord value, JsonSerializerOptions options) =>
        CedarJson.WriteValue(writer, CedarValue.FromRecord(value));

    protected override LeafProblem? Parse(JsonLeaf leaf, out CedarRecord value)
    {
        var read = CedarJson.ReadRecord(leaf.Raw);
        value = read.Success ? read.Value : CedarRecord.Empty;
        return read.Error is { } error ? LeafWords.Cedar(error) : null;
    }
}
