using Governance.Cedar;

namespace Governance.Policies;

/// <summary>Places diagnostics in policy texts.</summary>
internal static class PolicyDiagnostics
{
    public static Diagnostic At(SourceText source, SourceSpan span, string id, LocalizedText message, LocalizedText? help) => new()
    {
        Id = id,
        Severity = DiagnosticSeverity.Error,
        Message = message,
        Help = help,
        Location = Locate(source, span),
    };

    /// <summary>Cedar speaks English: the language's own diagnostics keep their words in every language.</summary>
    public static Diagnostic From(CedarDiagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Severity = diagnostic.Severity == CedarSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Message = new(diagnostic.Message),
        Help = diagnostic.Help is { } help ? new(help) : null,
        Location = Locate(diagnostic.Source, diagnostic.Span),
    };

    /// <summary>Of a set of policies, what is wrong with a link; it stands in no text.</summary>
    public static Diagnostic From(PolicySetError error) => new()
    {
        Id = error.Id,
        Severity = DiagnosticSeverity.Error,
        Message = new(error.Message),
        Help = error.Help is { } help ? new(help) : null,
    };

    private static DiagnosticLocation Locate(SourceText source, SourceSpan span)
    {
        var position = source.GetPosition(span.Start);
        return new(source.Name, position.Line, position.Column, string.Empty, source.GetLine(position.Line), Math.Max(1, span.Length));
    }
}
