using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Cedar.Tests.Documentation;

/// <summary>What docs/cedar.md shows is what compiles, runs and holds.</summary>
public class CedarDocumentTests
{
    private static readonly string Page = File.ReadAllText(Repository.Find("docs/cedar.md"));

    [Fact]
    public void The_examples_say_what_the_page_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        PolicySet policies = CedarExamples.Parse(Blocks("cedar").Single(), output);
        CedarExamples.Decide(policies, Blocks("cedarschema").Single(), output);
        CedarExamples.Templates(output);
        CedarExamples.Write(policies, output);

        string said = output.ToString();
        Assert.StartsWith("Allow because of staff-view, 0 errors\n", said, StringComparison.Ordinal);
        Assert.Contains("edit-needs-mfa", said, StringComparison.Ordinal);
        Assert.Contains("\nvalid\nstaff-view, owner\n", said, StringComparison.Ordinal);
        Assert.Contains("permit (principal == User::\"alice\", action, resource in Folder::\"plans\");", said, StringComparison.Ordinal);
        Assert.EndsWith("3 policies\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_expressions_yield_what_the_page_says()
    {
        (string Expression, string Yields)[] rows = [.. Rows("| expression | yields |").Select(row => (row[0].Trim('`'), row[1]))];
        Assert.True(rows.Length > 15);
        Assert.All(rows, row =>
        {
            CompiledExpression compiled = CompiledExpression.Compile(Expression.Parse(row.Expression).Value);
            var nobody = new EntityUid("User", "nobody");
            ExpressionOutcome outcome = compiled.Evaluate(new CedarRequest(nobody, nobody, nobody, CedarRecord.Empty), EntityStore.Empty);
            Assert.Equal(row.Yields, outcome.Error is { } error ? $"error `{error.Id}`" : $"`{outcome.Value}`");
        });
    }

    [Fact]
    public void The_limits_are_those_of_the_library()
    {
        var shown = Rows("| limit | number | counts |").ToDictionary(row => row[0].Trim('`'), row => row[1], StringComparer.Ordinal);
        var actual = typeof(CedarLimits).GetFields().ToDictionary(
            field => $"{nameof(CedarLimits)}.{field.Name}", field => ((int)field.GetRawConstantValue()!).ToString("N0", CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Equal(actual, shown);
    }

    [Fact]
    public void Every_diagnostic_is_in_a_range_of_the_page_that_starts_and_ends_with_one()
    {
        string[] ids = [.. typeof(CedarDiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];
        (string First, string Last)[] ranges = [.. Rows("| ids | about |").Select(row => (row[0].Split(" – ")[0].Trim('`'), row[0].Split(" – ")[1].Trim('`')))];
        Assert.All(ranges, range => Assert.True(ids.Contains(range.First) && ids.Contains(range.Last), range.ToString()));
        Assert.All(ids, id => Assert.Single(ranges, range => string.CompareOrdinal(range.First, id) <= 0 && string.CompareOrdinal(id, range.Last) <= 0));
    }

    [Fact]
    public void The_options_of_validation_are_all_told() =>
        Assert.Equal(
            typeof(ValidationOptions).GetProperties().Select(property => $"`{property.Name}`").Order(StringComparer.Ordinal),
            Rows("| option | default | meaning |").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_method_of_the_language_is_named()
    {
        IEnumerable<string> names = ExtensionSignature.All.Select(signature => signature.Name).Concat(["contains", "containsAll", "containsAny", "isEmpty", "hasTag", "getTag"]);
        Assert.All(names, name => Assert.Matches($"`{name}(`|\\()", Page));
    }

    [Fact]
    public void Lines_fit() => Assert.All(Page.Split('\n'), line => Assert.True(line.Length <= 150, line));

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    // The cells of the table under a heading; `\|` is a bar within a cell, and so is a bar between backticks.
    private static IEnumerable<string[]> Rows(string heading)
    {
        string[] lines = Page[Page.IndexOf(heading, StringComparison.Ordinal)..].Split('\n');
        return lines.Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split(" | ", StringSplitOptions.TrimEntries));
    }
}
