using Governance.Cedar.Tests.Language;

namespace Governance.Cedar.Tests.Formatting;

/// <summary>Blocks of a title, a text, and what it becomes.</summary>
public class FormattingCaseTests
{
    private const string Title = "=== ";
    private const string Becomes = "--- becomes\n";

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string block in string.Concat(CaseFile.ReadLines("formatting.cases").Select(line => $"{line}\n")).Split(Title, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split(Becomes);
            data.Add(block[..block.IndexOf('\n', StringComparison.Ordinal)], parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_becomes_what_the_table_says(string title, string text, string expected)
    {
        Assert.NotEmpty(title);
        Assert.Equal(expected, CedarFormatter.Format(text).Value);
        Assert.Equal(expected, CedarFormatter.Format(expected).Value);
        Assert.Equal(expected, CedarFormatter.Format(text.ReplaceLineEndings("\r\n").Replace("one\r\n", "one\n", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void Text_that_does_not_parse_is_not_formatted()
    {
        ParseResult<string> result = CedarFormatter.Format("permit (principal, action, resource)\nwhen { context.a = 1 };", name: "a.cedar");
        Assert.False(result.Success);
        CedarDiagnostic problem = Assert.Single(result.Diagnostics);
        Assert.Equal(CedarDiagnosticIds.SingleEquals, problem.Id);
        Assert.StartsWith("a.cedar:2:18: error: `=` is not an operator", problem.Render(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF")]
    public void Nothing_stays_nothing(string text) => Assert.Equal(string.Empty, CedarFormatter.Format(text).Value);

    [Fact]
    public void Options_change_width_and_indentation()
    {
        const string Text = "permit (principal, action, resource) when { context.a && context.b };";
        Assert.Equal(
            "permit (\n    principal,\n    action,\n    resource\n)\nwhen {\n    context.a &&\n    context.b\n};\n",
            CedarFormatter.Format(Text, new CedarFormatOptions { Width = 20, Indent = 4 }).Value);
        Assert.Equal(new CedarFormatOptions(), CedarFormatOptions.Default);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CedarFormatOptions { Width = 19 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CedarFormatOptions { Indent = 0 });
    }

    [Fact]
    public void The_longest_and_deepest_texts_are_formatted()
    {
        string chain = string.Join("&&", Enumerable.Repeat("true", 50_000));
        string deep = $"{new string('[', CedarLimits.NestingDepth - 1)}1{new string(']', CedarLimits.NestingDepth - 1)}";
        string members = string.Concat(Enumerable.Repeat(".a", CedarLimits.ExpressionHeight - 1));
        foreach (string condition in new[] { chain, deep, $"context{members}" })
        {
            string text = $"permit (principal, action, resource) when {{ {condition} }};";
            string formatted = CedarFormatter.Format(text).Value;
            Assert.True(PolicySet.Parse(text).Value[0] == PolicySet.Parse(formatted).Value[0]);
            Assert.Equal(formatted, CedarFormatter.Format(formatted).Value);
        }
    }
}
