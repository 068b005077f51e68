using System.Text.Json;
using Governance.Cedar;

namespace Governance.Serialization;

/// <summary>A reference to a Cedar entity: its type and id, alone or in Cedar's <c>__entity</c>; written alone.</summary>
internal sealed class EntityUidConverter() : LeafConverter<EntityUid>(JsonKind.Object, LeafWords.Entity)
{
    private static readonly EntityUid Nothing = new("Nothing", string.Empty);

    public override void Write(Utf8JsonWriter writer, EntityUid value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, value.Type);
        writer.WriteString("id"u8, value.Id);
        writer.WriteEndObject();
    }

    protected override LeafProblem? Parse(JsonLeaf leaf, out EntityUid value)
    {
        var read = CedarJson.ReadEntityUid(leaf.Raw);
        value = read.Success ? read.Value : Nothing;
        return read.Error is { } error ? LeafWords.Cedar(error) : null;
    }
}
