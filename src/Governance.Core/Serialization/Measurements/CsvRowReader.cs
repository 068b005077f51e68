using System.Globalization;
using System.Text;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>Reads the fields of a row as the parts of a measurement.</summary>
internal sealed class CsvRowReader
{
    private readonly TextPool<KpiId?> _kpis = new(static text => Identifier.IsValid(text) ? new KpiId(text) : null);
    private readonly TextPool<MeasurementPeriod> _periods = new(static text => MeasurementPeriod.TryParse(text, out var period) ? period : default);
    private readonly TextPool<KpiUnit?> _units = new(KpiUnit.TryParse);
    private readonly TextPool<string> _texts = new(static text => text);
    private readonly List<(MeasurementField Field, Problem Problem)> _problems = [];

    /// <summary>What is wrong with the fields of the last row.</summary>
    public IReadOnlyList<(MeasurementField Field, Problem Problem)> Problems => _problems;

    /// <summary>The KPI of the last row; <see langword="null"/> when it could not be read.</summary>
    public KpiId? Kpi { get; private set; }

    /// <summary>The measurement; <see langword="null"/> when a field cannot be read.</summary>
    public Measurement? Read(ReadOnlySpan<byte> line, ReadOnlySpan<CsvField> fields, CsvHeader header)
    {
        _problems.Clear();
        var parts = default(MeasurementParts);
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (!field.In(line).IsEmpty)
            {
                Read(line, field, header.Columns[i], ref parts);
            }
        }

        Kpi = parts.Kpi;
        if (Kpi is null && !_problems.Exists(static problem => problem.Field == MeasurementField.Kpi))
        {
            _problems.Add((MeasurementField.Kpi, MeasurementProblems.MissingField(MeasurementField.Kpi)));
        }

        return _problems.Count > 0 ? null : parts.ToMeasurement();
    }

    private void Read(ReadOnlySpan<byte> line, CsvField field, MeasurementField part, ref MeasurementParts parts)
    {
        var text = field.In(line);
        switch (part)
        {
            case MeasurementField.Kpi:
                parts.Kpi = _kpis.Get(text) ?? Refuse<KpiId>(part, MeasurementProblems.NotAnId(field.TextIn(line)));
                break;
            case MeasurementField.Period:
                parts.Period = _periods.Get(text) is { IsEmpty: false } read ? read : Refuse<MeasurementPeriod>(part, MeasurementProblems.NotAPeriod(field.TextIn(line))).GetValueOrDefault();
                break;
            case MeasurementField.Arm:
                parts.Arm = Arm(text, field.TextIn(line));
                break;
            case MeasurementField.Unit:
                parts.Unit = _units.Get(text) ?? RefuseUnit(field.TextIn(line));
                break;
            case MeasurementField.Count:
                parts.Count = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : Refuse<int>(part, MeasurementProblems.NotACount(field.TextIn(line)));
                break;
            case MeasurementField.Value:
                parts.Value = Number(part, text);
                break;
            case MeasurementField.StandardDeviation:
                parts.StandardDeviation = Number(part, text);
                break;
            case MeasurementField.Numerator:
                parts.Numerator = Number(part, text);
                break;
            case MeasurementField.Denominator:
                parts.Denominator = Number(part, text);
                break;
            case MeasurementField.Segment:
                parts.Segment = Text(line, field);
                break;
            case MeasurementField.Id:
                parts.Id = field.TextIn(line);
                break;
            case MeasurementField.Source:
                parts.Source = Text(line, field);
                break;
        }
    }

    private string Text(ReadOnlySpan<byte> line, CsvField field) => field.HasEscapes ? field.TextIn(line) : _texts.Get(field.In(line));

    private double? Number(MeasurementField part, ReadOnlySpan<byte> text) =>
        JsonNumber.IsValid(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refuse<double>(part, MeasurementProblems.NotANumber(Encoding.UTF8.GetString(text)));

    private MeasurementArm Arm(ReadOnlySpan<byte> utf8, string text)
    {
        if (utf8.SequenceEqual("control"u8))
        {
            return MeasurementArm.Control;
        }

        if (!utf8.SequenceEqual("treated"u8))
        {
            _problems.Add((MeasurementField.Arm, MeasurementProblems.NotAnArm(text)));
        }

        return MeasurementArm.Treated;
    }

    private KpiUnit? RefuseUnit(string text)
    {
        _problems.Add((MeasurementField.Unit, MeasurementProblems.NotAUnit(text)));
        return null;
    }

    private T? Refuse<T>(MeasurementField field, Problem problem)
        where T : struct
    {
        _problems.Add((field, problem));
        return null;
    }
}
