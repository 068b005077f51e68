namespace Governance.Cedar.Tests.Diagnostics;

public class RenderTests
{
    [Fact]
    public void Shows_place_line_carets_and_help() => AssertRender(
        """
        permit (principal, action, resource)
        when { context.tags.contians("x") };
        """,
        """
        policies.cedar:2:21: error: there is no method `contians`
          2 | when { context.tags.contians("x") };
            |                     ^^^^^^^^
          help: did you mean `contains`?
        """);

    [Fact]
    public void Shows_a_place_behind_the_line() => AssertRender(
        "permit (principal, action, resource)",
        """
        policies.cedar:1:37: error: the policy has no `;` at its end
          1 | permit (principal, action, resource)
            |                                     ^
          help: add `;` here
        """);

    [Fact]
    public void Shows_an_empty_line_at_the_end() => AssertRender(
        "permit (principal,\n",
        "policies.cedar:2:1: error: expected `action`, found the end of the text\n  2 | \n    | ^\n  help: the scope names `principal`, `action` and `resource`, in this order");

    [Fact]
    public void Keeps_tabs_so_that_carets_stand_below() => AssertRender(
        "permit\t(principal,\taction,\tresorce);",
        "policies.cedar:1:28: error: expected `resource`, found `resorce`\n  1 | permit\t(principal,\taction,\tresorce);\n    |       \t           \t       \t^^^^^^^\n  help: did you mean `resource`?");

    [Fact]
    public void Underlines_the_first_line_of_a_long_place() => AssertRender(
        "permit (principal, action, resource) when\n{\n};",
        "policies.cedar:1:38: error: the condition `when` is empty\n  1 | permit (principal, action, resource) when\n    |                                      ^^^^\n  help: leave it out, or write an expression between the braces");

    [Fact]
    public void Line_breaks_of_all_systems_count_once()
    {
        var source = new SourceText("t", "a\r\nb\rc\nd");
        Assert.Equal(new LinePosition(2, 1), source.GetPosition(3));
        Assert.Equal(new LinePosition(3, 1), source.GetPosition(5));
        Assert.Equal(new LinePosition(4, 2), source.GetPosition(99));
        Assert.Equal(["a", "b", "c", "d"], Enumerable.Range(1, 4).Select(source.GetLine));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLine(5));
    }

    [Fact]
    public void Shows_the_part_of_a_very_long_line_around_the_place()
    {
        string rendered = Expression.Parse($"\"{new string('a', 5000)}\" == contxt.a && \"{new string('b', 5000)}\" == \"\"", "long").Diagnostics[0].Render();
        string[] lines = rendered.Split('\n');
        Assert.StartsWith("long:1:5007: error: `contxt`", lines[0], StringComparison.Ordinal);
        Assert.Equal("contxt", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 6));
        Assert.All(lines, line => Assert.True(line.Length < 200));
    }

    [Fact]
    public void A_failed_result_throws_its_first_error_when_its_value_is_taken()
    {
        ParseResult<PolicySet> result = PolicySet.Parse("allow", "p.cedar");
        Assert.Contains("p.cedar:1:1: error: ", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    private static void AssertRender(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), Assert.Single(PolicySet.Parse(text).Diagnostics).Render());
}
