using Governance.Cli.Language;
using Governance.Cli.Output.Json;
using Governance.Cli.Terminal;

namespace Governance.Cli.Output;

/// <summary>Problems in the input, for people or for machines.</summary>
internal static class DiagnosticReport
{
    /// <summary>Writes them in one form or the other.</summary>
    public static void WriteTo(TextWriter writer, IReadOnlyList<Diagnostic> diagnostics, bool json, ToolLanguage language)
    {
        if (json)
        {
            WriteJson(diagnostics, language, writer);
        }
        else
        {
            WriteText(diagnostics, language, writer);
        }
    }

    /// <summary>Writes them as people read them; nothing when there are none.</summary>
    public static void WriteText(IReadOnlyList<Diagnostic> diagnostics, ToolLanguage language, TextWriter writer)
    {
        if (diagnostics.Count > 0)
        {
            writer.Write($"{Printable.Lines(DiagnosticRenderer.Render(diagnostics, language.Culture))}\n");
        }
    }

    /// <summary>Writes them as a JSON array, which is empty when there are none.</summary>
    public static void WriteJson(IReadOnlyList<Diagnostic> diagnostics, ToolLanguage language, TextWriter writer) =>
        writer.Write(ToolJson.Write([.. diagnostics.Select(d => DiagnosticJson.Of(d, language.Culture))]));
}
