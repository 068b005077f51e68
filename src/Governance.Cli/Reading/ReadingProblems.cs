using Governance.Cli.Terminal;
using Governance.Kpis;
using Governance.Serialization;

namespace Governance.Cli.Reading;

/// <summary>What can be wrong with the paths on a command line.</summary>
internal static class ReadingProblems
{
    public static Diagnostic FolderIsFile(string folder) => Problem(
        new($"{Quote(folder)} is a file, not a folder", $"{Quote(folder)} est un fichier, pas un dossier"),
        new("name the folder that holds `organization.json`", "désignez le dossier qui contient `organization.json`"));

    public static Diagnostic RequestIsFolder(string request) => Problem(
        new($"{Quote(request)} is a folder, not a request", $"{Quote(request)} est un dossier, pas une demande"),
        new("name the request files in it", "désignez les fichiers de demande qu’il contient"));

    public static Diagnostic RequestNotFound(string request, string requestFolder, string? meant) => Problem(
        new(
            $"there is no request {Quote(request)}, neither here nor in {Quote(requestFolder)}",
            $"il n’y a pas de demande {Quote(request)}, ni ici ni dans {Quote(requestFolder)}"),
        meant is null ? null : new($"did you mean {Quote(meant)}?", $"vouliez-vous dire {Quote(meant)}\u00a0?"));

    /// <summary>How many more problems a file of measurements has than are shown.</summary>
    public static Diagnostic MoreOfMeasurements(MeasurementReport file)
    {
        var more = KpiFigures.Number(file.MoreDiagnostics, 0);
        return new()
        {
            Id = DiagnosticIds.MoreMeasurementProblems,
            Severity = file.Refused > 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Message = file.MoreDiagnostics == 1
                ? new("there is 1 more problem in this file", "il y a 1 autre problème dans ce fichier")
                : new($"there are {more.En} more problems in this file", $"il y a {more.Fr} autres problèmes dans ce fichier"),
            Location = new(file.Name, 0, 0),
        };
    }

    private static string Quote(string path) => $"`{Printable.Line(path)}`";

    private static Diagnostic Problem(LocalizedText message, LocalizedText? help) =>
        new() { Id = DiagnosticIds.MissingFile, Severity = DiagnosticSeverity.Error, Message = message, Help = help };
}
