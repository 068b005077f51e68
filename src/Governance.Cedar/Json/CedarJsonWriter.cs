using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Writes values as Cedar's JSON.</summary>
internal static class CedarJsonWriter
{
    public static void Write(Utf8JsonWriter writer, CedarValue value)
    {
        switch (value.Kind)
        {
            case CedarValueKind.Bool:
                writer.WriteBooleanValue(value.AsBool());
                break;
            case CedarValueKind.Long:
                writer.WriteNumberValue(value.AsLong());
                break;
            case CedarValueKind.String:
                writer.WriteStringValue(value.AsString());
                break;
            case CedarValueKind.EntityUid:
                WriteEntity(writer, value.AsEntity());
                break;
            case CedarValueKind.Set:
                WriteSet(writer, value.AsSet());
                break;
            case CedarValueKind.Record:
                WriteRecord(writer, value.AsRecord());
                break;
            case CedarValueKind.Decimal:
                WriteCall(writer, "decimal", value.AsDecimal().ToString());
                break;
            case CedarValueKind.IpAddress:
                WriteCall(writer, "ip", value.AsIpAddress().ToString());
                break;
            case CedarValueKind.Duration:
                WriteCall(writer, "duration", value.AsDuration().ToString());
                break;
            case CedarValueKind.DateTime:
                WriteDateTime(writer, value.AsDateTime());
                break;
            default:
                throw new ArgumentException("there is no value to write", nameof(value));
        }
    }

    private static void WriteEntity(Utf8JsonWriter writer, EntityUid uid)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("__entity");
        writer.WriteString("type", uid.Type);
        writer.WriteString("id", uid.Id);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter writer, CedarSet set)
    {
        writer.WriteStartArray();
        foreach (CedarValue member in set)
        {
            Write(writer, member);
        }

        writer.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter writer, CedarRecord record)
    {
        writer.WriteStartObject();
        foreach ((string name, CedarValue value) in record)
        {
            if (CedarJsonReader.IsEscapeKey(name))
            {
                throw new ArgumentException($"a record with the attribute `{name}` cannot be written: JSON gives that name another meaning", nameof(record));
            }

            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteDateTime(Utf8JsonWriter writer, CedarDateTime value)
    {
        if (value.IsWritable)
        {
            WriteCall(writer, "datetime", value.ToString());
            return;
        }

        // No literal names a year beyond 9999; the instant is written as a distance from the epoch.
        writer.WriteStartObject();
        writer.WriteStartObject("__extn");
        writer.WriteString("fn", "offset");
        writer.WriteStartArray("args");
        WriteCall(writer, "datetime", "1970-01-01");
        WriteCall(writer, "duration", new CedarDuration(value.EpochMilliseconds).ToString());
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCall(Utf8JsonWriter writer, string function, string argument)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("__extn");
        writer.WriteString("fn", function);
        writer.WriteString("arg", argument);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
