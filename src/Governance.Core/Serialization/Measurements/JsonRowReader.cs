using System.Text.Json;
using System.Text.Unicode;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>Reads a line of JSON as a measurement when nothing is wrong with it, without texts for what is repeated from row to row.</summary>
/// <remarks>Whatever is unusual, such as an escape, is left to the thorough way, which reads the same and tells what is wrong; a test holds the two to each other.</remarks>
internal sealed class JsonRowReader
{
    private static readonly byte[][] Names = [.. Enum.GetValues<MeasurementField>().Select(static field => System.Text.Encoding.UTF8.GetBytes(MeasurementWords.Name(field)))];

    private readonly TextPool<KpiId?> _kpis = new(static text => Identifier.IsValid(text) ? new KpiId(text) : null);
    private readonly TextPool<MeasurementPeriod> _periods = new(static text => MeasurementPeriod.TryParse(text, out var period) ? period : default);
    private readonly TextPool<KpiUnit?> _units = new(KpiUnit.TryParse);
    private readonly TextPool<string> _texts = new(static text => text);

    /// <summary>The measurement; <see langword="null"/> when anything is unusual.</summary>
    public Measurement? ReadFlawless(ReadOnlySpan<byte> line)
    {
        // Without any escape, a text is what stands between its quotes.
        if (line.Contains((byte)'\\') || !Utf8.IsValid(line))
        {
            return null;
        }

        try
        {
            return Read(line);
        }
        catch (JsonException)
        {
            // The platform has no other way to say no.
            return null;
        }
    }

    private Measurement? Read(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var (parts, seen) = (default(MeasurementParts), 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldOf(ref reader);
            if (field < 0 || (seen & (1 << field)) != 0 || !reader.Read() || !Take((MeasurementField)field, ref reader, ref parts))
            {
                return null;
            }

            seen |= 1 << field;
        }

        // The object ends, nothing follows, and both needed properties were there.
        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() && parts.Kpi is not null && !parts.Period.IsEmpty ? parts.ToMeasurement() : null;
    }

    private bool Take(MeasurementField field, ref Utf8JsonReader reader, ref MeasurementParts parts) => field switch
    {
        MeasurementField.Value => Number(ref reader, ref parts.Value),
        MeasurementField.StandardDeviation => Number(ref reader, ref parts.StandardDeviation),
        MeasurementField.Numerator => Number(ref reader, ref parts.Numerator),
        MeasurementField.Denominator => Number(ref reader, ref parts.Denominator),
        MeasurementField.Count => Whole(ref reader, ref parts.Count),
        _ => reader.TokenType == JsonTokenType.String && TakeText(field, ref reader, ref parts),
    };

    private bool TakeText(MeasurementField field, ref Utf8JsonReader reader, ref MeasurementParts parts)
    {
        switch (field)
        {
            case MeasurementField.Kpi:
                return (parts.Kpi = _kpis.Get(reader.ValueSpan)) is not null;
            case MeasurementField.Period:
                return !(parts.Period = _periods.Get(reader.ValueSpan)).IsEmpty;
            case MeasurementField.Unit:
                return (parts.Unit = _units.Get(reader.ValueSpan)) is not null;
            case MeasurementField.Arm:
                parts.Arm = reader.ValueTextEquals("control"u8) ? MeasurementArm.Control : MeasurementArm.Treated;
                return parts.Arm == MeasurementArm.Control || reader.ValueTextEquals("treated"u8);
            case MeasurementField.Segment:
                parts.Segment = _texts.Get(reader.ValueSpan);
                return true;
            case MeasurementField.Source:
                parts.Source = _texts.Get(reader.ValueSpan);
                return true;
            default:
                parts.Id = reader.GetString();
                return true;
        }
    }

    private static bool Whole(ref Utf8JsonReader reader, ref int? count)
    {
        count = reader.TokenType == JsonTokenType.Number && !reader.ValueSpan.ContainsAny(".eE"u8) && reader.TryGetInt32(out var whole) ? whole : null;
        return count is not null;
    }

    private static bool Number(ref Utf8JsonReader reader, ref double? number)
    {
        number = reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var read) && double.IsFinite(read) ? read : null;
        return number is not null;
    }

    private static int FieldOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (reader.ValueSpan.SequenceEqual(Names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
