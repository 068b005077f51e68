using Governance.Cedar;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Reads a schema in Cedar's syntax or in JSON, whichever a text is.</summary>
internal static class SchemaReader
{
    /// <summary>The schema; <see langword="null"/> when the text has errors, which are added to the problems.</summary>
    public static CedarSchema? Read(InputText input, List<Diagnostic> problems)
    {
        var result = input.IsJson ? CedarSchema.ParseJson(input.Utf8.Span, input.Name) : CedarSchema.ParseCedar(input.Text, input.Name);
        problems.AddRange(result.Diagnostics.Select(InputProblems.Of));
        return result.Success ? result.Value : null;
    }
}
