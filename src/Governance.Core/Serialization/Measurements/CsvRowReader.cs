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
        Kpi = null;
        var (period, arm, unit) = (default(MeasurementPeriod), MeasurementArm.Treated, default(KpiUnit));
        double? value = null, deviation = null, numerator = null, denominator = null;
        int? count = null;
        string? segment = null, id = null, source = null;
        for (var i = 0; i < fields.Length; i++)
        {
            var (field, part) = (fields[i], header.Columns[i]);
            var text = field.In(line);
            if (text.IsEmpty)
            {
                continue;
            }

            switch (part)
            {
                case MeasurementField.Kpi:
                    Kpi = _kpis.Get(text) ?? Refuse<KpiId>(part, MeasurementProblems.NotAnId(field.TextIn(line)));
                    break;
                case MeasurementField.Period:
                    period = _periods.Get(text) is { IsEmpty: false } read ? read : Refuse<MeasurementPeriod>(part, MeasurementProblems.NotAPeriod(field.TextIn(line))).GetValueOrDefault();
                    break;
                case MeasurementField.Arm:
                    arm = Arm(text, field.TextIn(line));
                    break;
                case MeasurementField.Unit:
                    unit = _units.Get(text);
                    if (unit is null)
                    {
                        _problems.Add((part, MeasurementProblems.NotAUnit(field.TextIn(line))));
                    }

                    break;
                case MeasurementField.Count:
                    count = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : Refuse<int>(part, MeasurementProblems.NotACount(field.TextIn(line)));
                    break;
                case MeasurementField.Value:
                    value = Number(part, text);
                    break;
                case MeasurementField.StandardDeviation:
                    deviation = Number(part, text);
                    break;
                case MeasurementField.Numerator:
                    numerator = Number(part, text);
                    break;
                case MeasurementField.Denominator:
                    denominator = Number(part, text);
                    break;
                case MeasurementField.Segment:
                    segment = Text(line, field);
                    break;
                case MeasurementField.Id:
                    id = field.TextIn(line);
                    break;
                case MeasurementField.Source:
                    source = Text(line, field);
                    break;
            }
        }

        if (Kpi is null && !_problems.Exists(static problem => problem.Field == MeasurementField.Kpi))
        {
            _problems.Add((MeasurementField.Kpi, MeasurementProblems.MissingField(MeasurementField.Kpi)));
        }

        return _problems.Count > 0 ? null : new()
        {
            Kpi = Kpi.GetValueOrDefault(), Period = period, Value = value, Count = count, StandardDeviation = deviation, Numerator = numerator, Denominator = denominator,
            Arm = arm, Unit = unit, Segment = segment, Id = id, Source = source,
        };
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

    private T? Refuse<T>(MeasurementField field, Problem problem)
        where T : struct
    {
        _problems.Add((field, problem));
        return null;
    }
}
