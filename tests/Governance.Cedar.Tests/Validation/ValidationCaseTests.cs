using System.Globalization;
using System.Text;
using Governance.Cedar.Tests.Language;

namespace Governance.Cedar.Tests.Validation;

/// <summary>
/// Blocks of a title with options in parentheses, a policy, and for each finding: its id, <c>warning</c> if it is one, the underlined text
/// between « and », the message, and the help if there is one. The schema is that of <c>validation.cedarschema</c>.
/// </summary>
public class ValidationCaseTests
{
    private const string Title = "=== ";
    private const string Mark = "--- ";

    private static readonly CedarSchema Schema = CedarSchema.ParseCedar(File.ReadAllText(CaseFile.PathOf("validation.cedarschema"))).Value;

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string block in string.Join('\n', CaseFile.ReadLines("validation.cases")).Split(Title, StringSplitOptions.RemoveEmptyEntries))
        {
            int titleEnd = block.IndexOf('\n', StringComparison.Ordinal);
            int marks = block.IndexOf($"\n{Mark}", StringComparison.Ordinal);
            int end = marks < 0 ? block.Length : marks;
            data.Add(block[..titleEnd], block[(titleEnd + 1)..end].Trim(), block[end..].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Policy_has_the_findings_the_table_says(string title, string text, string expected)
    {
        Policy policy = PolicySet.Parse(text).Value[0];
        Assert.Equal(expected, Show(text, new PolicyValidator(Schema, Options(title)).Validate(policy)));
    }

    private static ValidationOptions Options(string title)
    {
        int level = title.IndexOf("(level ", StringComparison.Ordinal);
        return new ValidationOptions
        {
            Mode = title.Contains("(permissive)", StringComparison.Ordinal) ? ValidationMode.Permissive : ValidationMode.Strict,
            InapplicableActionIsError = title.Contains("(inapplicable is an error)", StringComparison.Ordinal),
            Level = level < 0 ? null : int.Parse(title.AsSpan(level + 7, 1), CultureInfo.InvariantCulture),
        };
    }

    private static string Show(string text, PolicyValidation validation)
    {
        var shown = new StringBuilder();
        foreach (CedarDiagnostic finding in validation.Diagnostics)
        {
            shown.Append(Mark).Append(finding.Id).Append(finding.Severity == CedarSeverity.Warning ? " warning" : string.Empty);
            shown.Append(" «").Append(text.AsSpan(finding.Span.Start, finding.Span.Length)).Append("»\n").Append(finding.Message).Append('\n');
            shown.Append(finding.Help is null ? string.Empty : $"help: {finding.Help}\n");
        }

        return shown.ToString().Trim();
    }
}
