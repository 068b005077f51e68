using System.Text;
using Governance.Cedar.Tests.Language;

namespace Governance.Cedar.Tests.Schema;

/// <summary>
/// Blocks of a title, a schema (in JSON where the title says so), and for each finding: its id, <c>warning</c> if it is one, the underlined
/// text between « and », the message, and the help if there is one.
/// </summary>
public class SchemaErrorCaseTests
{
    private const string Title = "=== ";
    private const string Mark = "--- ";

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string block in string.Join('\n', CaseFile.ReadLines("schema-errors.cases")).Split(Title, StringSplitOptions.RemoveEmptyEntries))
        {
            int titleEnd = block.IndexOf('\n', StringComparison.Ordinal);
            int marks = block.IndexOf($"\n{Mark}", StringComparison.Ordinal);
            data.Add(block[..titleEnd], block[(titleEnd + 1)..marks].Trim(), block[marks..].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schema_has_the_findings_the_table_says(string title, string text, string expected)
    {
        ParseResult<CedarSchema> result = title.EndsWith("(json)", StringComparison.Ordinal) ? CedarSchema.ParseJson(Encoding.UTF8.GetBytes(text)) : CedarSchema.ParseCedar(text);
        Assert.Equal(expected, Show(text, result.Diagnostics));
        Assert.Equal(result.Diagnostics.All(finding => finding.Severity == CedarSeverity.Warning), result.Success);
    }

    private static string Show(string text, IReadOnlyList<CedarDiagnostic> diagnostics)
    {
        var shown = new StringBuilder();
        foreach (CedarDiagnostic finding in diagnostics)
        {
            shown.Append(Mark).Append(finding.Id).Append(finding.Severity == CedarSeverity.Warning ? " warning" : string.Empty);
            shown.Append(" «").Append(text.AsSpan(finding.Span.Start, finding.Span.Length)).Append("»\n").Append(finding.Message).Append('\n');
            shown.Append(finding.Help is null ? string.Empty : $"help: {finding.Help}\n");
        }

        return shown.ToString().Trim();
    }
}
