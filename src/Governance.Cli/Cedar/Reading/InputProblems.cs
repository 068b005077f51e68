using Governance.Cedar;
using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Tells what is wrong with inputs, at its place.</summary>
/// <remarks>Cedar speaks English: the language's own messages keep their words, and the words around them are the reader's.</remarks>
internal static class InputProblems
{
    public static Diagnostic Of(CedarDiagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Severity = diagnostic.Severity == CedarSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Message = new(diagnostic.Message),
        Help = Text(diagnostic.Help),
        Location = At(diagnostic.Source, diagnostic.Span.Start, diagnostic.Span.Length),
    };

    public static Diagnostic Of(CedarJsonError error, InputText input) => Error(
        DiagnosticIds.InvalidValue, new(error.Message), Text(error.Help), At(input.Source, input.Offset(error.ByteOffset), 1) with { Path = error.Path });

    /// <summary>Data that does not fit a schema. Its place is a path: the reader of JSON keeps no others.</summary>
    public static Diagnostic Of(ConformanceError error, string file) => Error(
        error.Id, new(error.Message), Text(error.Help), new(file, 0, 0, error.Entity is null ? error.Path : $"{error.Entity} {error.Path}"));

    /// <summary>A request that does not fit a schema: what the command line says of it, or the file of its context.</summary>
    public static Diagnostic OfRequest(ConformanceError error, string? context) =>
        context is not null && error.Path.StartsWith("context", StringComparison.Ordinal)
            ? Of(error, context)
            : Error(error.Id, new($"{error.Path}: {error.Message}", $"{error.Path}\u00a0: {error.Message}"), Text(error.Help), location: null);

    public static Diagnostic Of(EntityStoreError error, string file) =>
        Error(error.Id, new(error.Message), Text(error.Help), new(file, 0, 0, error.Uid.ToString()));

    /// <summary>A policy that could not be evaluated; that is no mistake in the command, so it is told as a warning.</summary>
    public static Diagnostic Of(PolicyError error, Policy policy) => new()
    {
        Id = error.Error.Id,
        Severity = DiagnosticSeverity.Warning,
        Message = new(
            $"the policy `{error.PolicyId}` is skipped: {error.Error.Message}",
            $"la politique `{error.PolicyId}` est ignorée\u00a0: {error.Error.Message}"),
        Help = Text(error.Error.Help),
        Location = At(policy.Source, error.Error.Span.Start, error.Error.Span.Length),
    };

    public static Diagnostic NotUtf8(SourceText source, int offset) => Error(
        DiagnosticIds.InvalidUtf8,
        new("the text is not UTF-8 from here on", "à partir d’ici, le texte n’est pas de l’UTF-8"),
        new("save the file as UTF-8", "enregistrez le fichier en UTF-8"),
        At(source, offset, 1));

    public static Diagnostic IsFolder(string path) => Error(
        DiagnosticIds.MissingFile,
        new($"`{Printable.Line(path)}` is a folder, not a file", $"`{Printable.Line(path)}` est un dossier, pas un fichier"),
        new("name the files in it", "désignez les fichiers qu’il contient"),
        location: null);

    public static Diagnostic NoTest(string path) => Error(
        DiagnosticIds.MissingFile,
        new($"there is no test in `{Printable.Line(path)}`", $"il n’y a pas de test dans `{Printable.Line(path)}`"),
        new(
            "a test is a JSON file with `policies`, `entities` and `requests`; `governance cedar run-tests --help` says more",
            "un test est un fichier JSON avec `policies`, `entities` et `requests`\u00a0; `governance cedar run-tests --help` en dit plus"),
        location: null);

    public static Diagnostic BadArchive(string path, string reason) => Error(
        DiagnosticIds.MissingFile,
        new($"the archive `{Printable.Line(path)}` cannot be read: {reason}", $"l’archive `{Printable.Line(path)}` ne peut pas être lue\u00a0: {reason}"),
        new("it must be a tar archive, compressed by gzip", "il faut une archive tar, compressée par gzip"),
        location: null);

    private static Diagnostic Error(string id, LocalizedText message, LocalizedText? help, DiagnosticLocation? location) =>
        new() { Id = id, Severity = DiagnosticSeverity.Error, Message = message, Help = help, Location = location };

    private static LocalizedText? Text(string? text) => text is null ? null : new(text);

    private static DiagnosticLocation At(SourceText source, int start, int length)
    {
        var position = source.GetPosition(start);
        return new(source.Name, position.Line, position.Column, string.Empty, source.GetLine(position.Line), Math.Max(1, length));
    }
}
