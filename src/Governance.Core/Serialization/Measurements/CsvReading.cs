using System.Text;
using System.Text.Unicode;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>One reading of a table.</summary>
internal sealed class CsvReading(MeasurementBook book, LineSplitter lines, string name)
{
    private readonly MeasurementReportDraft _report = new(name);
    private readonly CsvRowReader _rows = new();
    private readonly CsvField[] _fields = new CsvField[Enum.GetValues<MeasurementField>().Length];
    private CsvHeader? _header;

    public MeasurementReport Read()
    {
        while (lines.Next())
        {
            var line = lines.Line.Span;
            line = lines.Number == 1 && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
            if (line.IsEmpty && !lines.IsTooLong)
            {
                continue;
            }

            var place = new CsvPlace(name, lines.Number, line);
            if (_header is not null)
            {
                ReadRow(place);
            }
            else if (!IsText(place) || (_header = CsvHeader.Read(place, _report.Add)) is null)
            {
                return _report.Finish();
            }
        }

        if (_header is null)
        {
            _report.Add(MeasurementProblems.NoHeader().At(new CsvPlace(name, 1, []).At(0, 1, string.Empty)));
        }

        return _report.Finish();
    }

    private bool IsText(CsvPlace place)
    {
        if (lines.IsTooLong)
        {
            _report.Add(MeasurementProblems.LineTooLong().At(place.At(0, 1, string.Empty)));
            return false;
        }

        if (Utf8.IsValid(place.Line))
        {
            return true;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(place.Line[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            valid += consumed;
        }

        _report.Add(JsonProblems.InvalidUtf8(place.Line[valid]).At(place.At(valid, 1, string.Empty)));
        return false;
    }

    private void ReadRow(CsvPlace place)
    {
        if (!IsText(place))
        {
            Refuse(kpi: null);
            return;
        }

        var count = CsvLine.Split(place.Line, _header!.Separator, _fields);
        if (count < 0)
        {
            _report.Add(MeasurementProblems.MisplacedQuote().At(place.At(~count, 1, string.Empty)));
            Refuse(kpi: null);
            return;
        }

        if (count != _header.Columns.Length)
        {
            _report.Add(MeasurementProblems.WrongFieldCount(count, _header.Columns.Length).At(place.At(0, place.Line.Length, string.Empty)));
            Refuse(kpi: null);
            return;
        }

        if (_rows.Read(place.Line, _fields.AsSpan(0, count), _header) is not { } measurement)
        {
            foreach (var (field, problem) in _rows.Problems)
            {
                Report(place, field, problem.At(location: null));
            }

            Refuse(_rows.Kpi);
            return;
        }

        var faults = book.Add(measurement);
        foreach (var fault in faults)
        {
            Report(place, fault.Field, new() { Id = fault.Id, Severity = fault.Severity, Message = fault.Message, Help = fault.Help });
        }

        _report.Count(MeasurementReportDraft.IsAccepted(faults));
    }

    private void Refuse(KpiId? kpi)
    {
        book.AddUnreadable(kpi);
        _report.Count(accepted: false);
    }

    /// <summary>What is missing is reported at the beginning of the row.</summary>
    private void Report(CsvPlace place, MeasurementField field, Diagnostic diagnostic)
    {
        if (!_report.HasRoom)
        {
            _report.AddUnseen(1);
            return;
        }

        var column = _header!.Columns.IndexOf(field);
        var (start, length) = column < 0 ? (0, 1) : (_fields[column].Start, _fields[column].Length);
        _report.Add(diagnostic with { Location = place.At(start, length, MeasurementWords.Name(field)) });
    }
}
