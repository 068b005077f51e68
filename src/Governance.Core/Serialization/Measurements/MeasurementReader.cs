using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>Reads measurements from tables (CSV) and from JSON Lines, row by row, into a <see cref="MeasurementBook"/>.</summary>
/// <remarks>
/// <para>
/// The first line of a table names its columns, which are the properties of a <see cref="Measurement"/>: <c>kpi</c>, <c>period</c>, <c>value</c>, <c>count</c>,
/// <c>standardDeviation</c>, <c>numerator</c>, <c>denominator</c>, <c>arm</c>, <c>unit</c>, <c>segment</c>, <c>id</c>, <c>source</c>; the first two are needed. Columns are parted by commas,
/// semicolons or tabs, whichever the first line has; a field with the separator or a quote in it stands between double quotes (RFC 4180), and has no line break. An empty field says
/// nothing. JSON Lines have one object with the same properties on each line.
/// </para>
/// <para>
/// Strict as every file of this library, and patient: a row that cannot be read or counted is reported with its line and column, and reading goes on with the next. A million rows need
/// no more memory than one: what the book keeps, and the longest line.
/// </para>
/// </remarks>
public static class MeasurementReader
{
    /// <summary>The greatest length of a line in bytes, 64 KiB.</summary>
    internal const int MaxLineLength = 64 * 1024;

    internal const string CsvExtension = ".csv";
    internal const string JsonLinesExtension = ".jsonl";

    /// <summary>Reads a table.</summary>
    /// <param name="book">The book that takes the measurements.</param>
    /// <param name="stream">The bytes: UTF-8, with or without a byte order mark. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics.</param>
    public static MeasurementReport ReadCsv(MeasurementBook book, Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new CsvReading(book, new LineSplitter(stream, MaxLineLength), name).Read();
    }

    /// <summary>Reads JSON Lines.</summary>
    /// <param name="book">The book that takes the measurements.</param>
    /// <param name="stream">The bytes: UTF-8, with or without a byte order mark. It is read to its end and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics.</param>
    public static MeasurementReport ReadJsonLines(MeasurementBook book, Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new JsonLinesReading(book, new LineSplitter(stream, MaxLineLength), name).Read();
    }
}
