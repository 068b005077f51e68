using System.Text;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>One reading of JSON Lines.</summary>
internal sealed class JsonLinesReading(MeasurementBook book, LineSplitter lines, string name)
{
    private readonly MeasurementReportDraft _report = new(name);
    private readonly JsonRowReader _rows = new();

    public MeasurementReport Read()
    {
        while (lines.Next())
        {
            var line = lines.Number == 1 && lines.Line.Span.StartsWith(Encoding.UTF8.Preamble) ? lines.Line[Encoding.UTF8.Preamble.Length..] : lines.Line;
            if (lines.IsTooLong)
            {
                _report.Add(MeasurementProblems.LineTooLong().At(new CsvPlace(name, lines.Number, []).At(0, 1, string.Empty)));
                Refuse(kpi: null);
            }
            else if (line.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                ReadRow(line);
            }
        }

        return _report.Finish();
    }

    private void ReadRow(ReadOnlyMemory<byte> line)
    {
        if (_rows.ReadFlawless(line.Span) is { } flawless)
        {
            Take(line, flawless, places: null);
            return;
        }

        var document = DocumentReader.Read<Measurement>(FileOf(line));
        if (document.Value is { } measurement)
        {
            Take(line, measurement, document.Places);
            return;
        }

        foreach (var problem in document.Problems)
        {
            _report.Add(problem);
        }

        Refuse(kpi: null);
    }

    private void Take(ReadOnlyMemory<byte> line, Measurement measurement, Lazy<JsonMap?>? places)
    {
        var faults = book.Add(measurement);
        _report.Count(MeasurementReportDraft.IsAccepted(faults));
        if (faults.IsEmpty || !_report.HasRoom)
        {
            _report.AddUnseen(faults.Count);
            return;
        }

        var map = (places ?? DocumentReader.Read<Measurement>(FileOf(line)).Places)?.Value;
        foreach (var fault in faults)
        {
            _report.Add(new() { Id = fault.Id, Severity = fault.Severity, Message = fault.Message, Help = fault.Help, Location = PlaceOf(map, fault.Field) });
        }
    }

    private static DiagnosticLocation? PlaceOf(JsonMap? map, MeasurementField field)
    {
        if (map is null)
        {
            return null;
        }

        var path = $"{JsonPath.Root}.{MeasurementWords.Name(field)}";
        var node = JsonPath.Find(map, path, out _);
        return map.Text.Locate(map[node].Start, map.MarkedLength(node), path);
    }

    private GovernanceFile FileOf(ReadOnlyMemory<byte> line) => new(name, line) { Line = (int)Math.Min(lines.Number, int.MaxValue) };

    private void Refuse(KpiId? kpi)
    {
        book.AddUnreadable(kpi);
        _report.Count(accepted: false);
    }
}
