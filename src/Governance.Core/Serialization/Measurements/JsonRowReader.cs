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

        var parts = default(MeasurementParts);
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldOf(ref reader);
            if (field < 0 || (seen & (1 << field)) != 0 || !reader.Read() || !Read((MeasurementField)field, ref reader, ref parts))
            {
                return null;
            }

            seen |= 1 << field;
        }

        // The object ends, nothing follows, and both needed properties were there.
        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() && parts is { Kpi: not null, Period.IsEmpty: false } ? parts.ToMeasurement() : null;
    }

    private bool Read(MeasurementField field, ref Utf8JsonReader reader, ref MeasurementParts parts)
    {
        switch (field)
        {
            case MeasurementField.Value:
                return (parts.Value = Number(ref reader)) is not null;
            case MeasurementField.StandardDeviation:
                return (parts.StandardDeviation = Number(ref reader)) is not null;
            case MeasurementField.Numerator:
                return (parts.Numerator = Number(ref reader)) is not null;
            case MeasurementField.Denominator:
                return (parts.Denominator = Number(ref reader)) is not null;
            case MeasurementField.Count:
                parts.Count = reader.TokenType == JsonTokenType.Number && !reader.ValueSpan.ContainsAny(".eE"u8) && reader.TryGetInt32(out var whole) ? whole : null;
                return parts.Count is not null;
            default:
                return reader.TokenType == JsonTokenType.String && ReadText(field, ref reader, ref parts);
        }
    }

    private bool ReadText(MeasurementField field, ref Utf8JsonReader reader, ref MeasurementParts parts)
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

    private static double? Number(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var read) && double.IsFinite(read) ? read : null;

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
