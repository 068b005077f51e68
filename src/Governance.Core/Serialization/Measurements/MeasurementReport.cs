using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>What came of reading a file of measurements into a <see cref="MeasurementBook"/>.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record MeasurementReport
{
    /// <summary>The greatest number of diagnostics that are kept; the rest is counted.</summary>
    public const int MostDiagnostics = 100;

    /// <summary>The name of the file.</summary>
    public required string Name { get; init; }

    /// <summary>How many rows there were, the first line of a table and empty lines aside.</summary>
    public required long Rows { get; init; }

    /// <summary>How many rows the book took.</summary>
    public required long Accepted { get; init; }

    /// <summary>How many rows were refused, by the reader or by the book; the others count.</summary>
    public required long Refused { get; init; }

    /// <summary>The first problems, each with its row and column, in the order of places; warnings are of rows that count.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many more problems there are.</summary>
    public long MoreDiagnostics { get; init; }
}
