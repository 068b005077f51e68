using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Cedar's JSON form of values: entities and extension values are written as <c>__entity</c> and <c>__extn</c> escapes.</summary>
public static class CedarJson
{
    /// <summary>Writes a value canonically: record keys in ordinal order, set items in the ordinal order of their text.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    public static void WriteValue(Utf8JsonWriter writer, CedarValue value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value.Kind)
        {
            case CedarValueKind.Bool: writer.WriteBooleanValue(value.AsBool()); break;
            case CedarValueKind.Long: writer.WriteNumberValue(value.AsLong()); break;
            case CedarValueKind.String: writer.WriteStringValue(value.AsString()); break;
            case CedarValueKind.Record:
                writer.WriteStartObject();
                foreach (var (key, item) in value.AsRecord())
                {
                    writer.WritePropertyName(key);
                    WriteValue(writer, item);
                }

                writer.WriteEndObject();
                break;
            case CedarValueKind.Set:
                writer.WriteStartArray();
                foreach (var item in value.AsSet().OrderBy(item => item.ToString(), StringComparer.Ordinal))
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }
}
