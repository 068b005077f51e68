using Governance.Cli.Terminal;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Serialization;

namespace Governance.Cli.Reading;

/// <summary>What was measured of the KPIs of a folder, and every problem in it.</summary>
/// <param name="Book">The measurements that count.</param>
/// <param name="Files">The files, in the order of their names.</param>
/// <param name="Diagnostics">The problems, in the order of their places; their files can be opened from here.</param>
internal sealed record MeasurementInput(MeasurementBook Book, IReadOnlyList<MeasurementReport> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>How many rows were read.</summary>
    public long Rows => Files.Sum(static file => file.Rows);

    /// <summary>How many rows do not count.</summary>
    public long Refused => Files.Sum(static file => file.Refused);

    /// <summary>Whether something was measured that does not count.</summary>
    public bool IsFlawed => Refused > 0 || Diagnostics.Any(static problem => problem.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads the measurements beside a model, file by file and row by row.</summary>
    /// <param name="model">The model, whose KPIs they are of.</param>
    /// <param name="folder">The path of its folder.</param>
    /// <param name="context">The language in which progress is told.</param>
    /// <param name="progress">Where it is told.</param>
    public static MeasurementInput Read(GovernanceModel model, string folder, Commands.ToolContext context, Progress progress)
    {
        var path = new FolderPath(folder);
        var book = new MeasurementBook(model.Parts.Kpis.Kpis);
        var files = GovernanceFolder.ReadMeasurements(folder, book, new MeasurementWatch(path, context, progress));
        return new(book, [.. files], [.. files.SelectMany(static file => Problems(file)).Select(path.Locate)]);
    }

    private static IEnumerable<Diagnostic> Problems(MeasurementReport file) =>
        file.MoreDiagnostics == 0 ? file.Diagnostics : file.Diagnostics.Append(ReadingProblems.MoreOfMeasurements(file));
}
