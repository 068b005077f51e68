using System.Collections.Immutable;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>The first line of a table: the separator, and which column is what.</summary>
/// <param name="Separator">The separator.</param>
/// <param name="Columns">The parts of a measurement, in the order of the columns.</param>
internal sealed record CsvHeader(byte Separator, ImmutableArray<MeasurementField> Columns)
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetValues<MeasurementField>().Select(MeasurementWords.Name)];

    /// <summary>Reads the line; <see langword="null"/> when there is a problem.</summary>
    public static CsvHeader? Read(CsvPlace place, Action<Diagnostic> report)
    {
        var line = place.Line;
        var separator = CsvLine.SeparatorOf(line);
        var fields = new CsvField[line.Length + 1];
        var count = CsvLine.Split(line, separator, fields);
        if (count < 0)
        {
            report(MeasurementProblems.MisplacedQuote().At(place.At(~count, 1, string.Empty)));
            return null;
        }

        var (columns, isWhole) = (new List<MeasurementField>(), true);
        foreach (var field in fields.AsSpan(0, count))
        {
            var name = field.TextIn(line);
            var index = Names.IndexOf(name);
            if (index < 0 || columns.Contains((MeasurementField)index))
            {
                report((index < 0 ? MeasurementProblems.UnknownColumn(name, Names) : MeasurementProblems.RepeatedColumn(name)).At(place.At(field.Start, field.Length, string.Empty)));
                isWhole = false;
            }

            columns.Add(index < 0 ? (MeasurementField)(-1) : (MeasurementField)index);
        }

        foreach (var needed in new[] { MeasurementField.Kpi, MeasurementField.Period })
        {
            if (!columns.Contains(needed) && isWhole)
            {
                report(MeasurementProblems.MissingColumn(needed).At(place.At(0, 1, string.Empty)));
                isWhole = false;
            }
        }

        return isWhole ? new(separator, [.. columns]) : null;
    }
}
