using System.Globalization;

namespace Governance.Cli.Output.Json;

/// <summary>A problem in the input, as <c>check --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record DiagnosticJson(string Id, string Severity, string Message, string? Help, string? File, int? Line, int? Column, string? Path)
{
    /// <summary>A diagnostic in a form that machines read.</summary>
    public static DiagnosticJson Of(Diagnostic diagnostic, CultureInfo culture)
    {
        var place = diagnostic.Location;
        var hasLine = place is { Line: > 0 };
        return new(
            diagnostic.Id,
            JsonNames.Of(diagnostic.Severity),
            diagnostic.Message.For(culture),
            diagnostic.Help?.For(culture),
            place?.File,
            hasLine ? place!.Line : null,
            hasLine ? place!.Column : null,
            place is { Path.Length: > 0 } ? place.Path : null);
    }
}
