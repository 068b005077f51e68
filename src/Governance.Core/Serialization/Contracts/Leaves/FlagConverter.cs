using System.Text.Json;

namespace Governance.Serialization;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagConverter() : LeafConverter<bool>(JsonKind.Boolean, LeafWords.Flag)
{
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    protected override LeafProblem? Parse(JsonLeaf leaf, out bool value)
    {
        value = leaf.Raw.SequenceEqual("true"u8);
        return null;
    }
}
