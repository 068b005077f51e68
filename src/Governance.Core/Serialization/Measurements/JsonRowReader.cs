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
        KpiId? kpi = null;
        var (period, arm, unit) = (default(MeasurementPeriod), MeasurementArm.Treated, default(KpiUnit));
        double? value = null, deviation = null, numerator = null, denominator = null;
        int? count = null;
        string? segment = null, id = null, source = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldOf(ref reader);
            if (field < 0 || (seen & (1 << field)) != 0 || !reader.Read() || !Read((MeasurementField)field, ref reader))
            {
                return null;
            }

            seen |= 1 << field;
        }

        // The object ends, nothing follows, and both needed properties were there.
        return reader.TokenType == JsonTokenType.EndObject && !reader.Read() && kpi is { } known && !period.IsEmpty ? new()
        {
            Kpi = known, Period = period, Value = value, Count = count, StandardDeviation = deviation, Numerator = numerator, Denominator = denominator,
            Arm = arm, Unit = unit, Segment = segment, Id = id, Source = source,
        } : null;

        bool Read(MeasurementField field, ref Utf8JsonReader at)
        {
            switch (field)
            {
                case MeasurementField.Value:
                    return Number(ref at, ref value);
                case MeasurementField.StandardDeviation:
                    return Number(ref at, ref deviation);
                case MeasurementField.Numerator:
                    return Number(ref at, ref numerator);
                case MeasurementField.Denominator:
                    return Number(ref at, ref denominator);
                case MeasurementField.Count:
                    count = at.TokenType == JsonTokenType.Number && !at.ValueSpan.ContainsAny(".eE"u8) && at.TryGetInt32(out var whole) ? whole : null;
                    return count is not null;
            }

            if (at.TokenType != JsonTokenType.String)
            {
                return false;
            }

            switch (field)
            {
                case MeasurementField.Kpi:
                    return (kpi = _kpis.Get(at.ValueSpan)) is not null;
                case MeasurementField.Period:
                    return !(period = _periods.Get(at.ValueSpan)).IsEmpty;
                case MeasurementField.Unit:
                    return (unit = _units.Get(at.ValueSpan)) is not null;
                case MeasurementField.Arm:
                    arm = at.ValueTextEquals("control"u8) ? MeasurementArm.Control : MeasurementArm.Treated;
                    return arm == MeasurementArm.Control || at.ValueTextEquals("treated"u8);
                case MeasurementField.Segment:
                    segment = _texts.Get(at.ValueSpan);
                    return true;
                case MeasurementField.Source:
                    source = _texts.Get(at.ValueSpan);
                    return true;
                default:
                    id = at.GetString();
                    return true;
            }
        }
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
