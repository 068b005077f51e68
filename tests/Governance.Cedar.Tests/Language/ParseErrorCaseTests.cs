using System.Text;

namespace Governance.Cedar.Tests.Language;

/// <summary>
/// Blocks of a title, a text, and for each error: its id, the underlined text between « and », the message, and the help if there is one.
/// </summary>
public class ParseErrorCaseTests
{
    private const string Title = "=== ";
    private const string Mark = "--- ";

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string block in string.Join('\n', CaseFile.ReadLines("parse-errors.cases")).Split(Title, StringSplitOptions.RemoveEmptyEntries))
        {
            int titleEnd = block.IndexOf('\n', StringComparison.Ordinal);
            int marks = block.IndexOf($"\n{Mark}", StringComparison.Ordinal);
            data.Add(block[..titleEnd], block[(titleEnd + 1)..marks], block[(marks + 1)..].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_has_the_errors_the_table_says(string title, string text, string expected)
    {
        ParseResult<PolicySet> result = PolicySet.Parse(text);
        Assert.False(result.Success, title);
        Assert.Equal(expected, Show(text, result.Diagnostics));
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(CedarSeverity.Error, diagnostic.Severity));
    }

    private static string Show(string text, IReadOnlyList<CedarDiagnostic> diagnostics)
    {
        var shown = new StringBuilder();
        foreach (CedarDiagnostic diagnostic in diagnostics)
        {
            shown.Append(Mark).Append(diagnostic.Id).Append(" «").Append(text.AsSpan(diagnostic.Span.Start, diagnostic.Span.Length)).Append("»\n");
            shown.Append(diagnostic.Message).Append('\n');
            shown.Append(diagnostic.Help is null ? string.Empty : $"help: {diagnostic.Help}\n");
        }

        return shown.ToString().Trim();
    }
}
