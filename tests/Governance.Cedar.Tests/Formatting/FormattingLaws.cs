using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Printing;

namespace Governance.Cedar.Tests.Formatting;

public class FormattingLaws
{
    private static readonly Gen<(string Text, CedarFormatOptions Options)> Cases =
        from text in RandomText.Policies
        from width in Gen.Elements(20, 40, 80, 200)
        from indent in Gen.Elements(1, 2, 4)
        select (text, new CedarFormatOptions { Width = width, Indent = indent });

    [Fact]
    public void Formatting_twice_is_formatting_once() => RandomSyntax.Check(Cases, one =>
    {
        string once = CedarFormatter.Format(one.Text, one.Options).Value;
        Assert.Equal(once, CedarFormatter.Format(once, one.Options).Value);
    });

    [Fact]
    public void Formatting_keeps_the_meaning() => RandomSyntax.Check(Cases, one =>
    {
        PolicySet before = PolicySet.Parse(one.Text).Value;
        PolicySet after = PolicySet.Parse(CedarFormatter.Format(one.Text, one.Options).Value).Value;
        Assert.Equal(before, after);
        Assert.Equal(before.Templates, after.Templates);
    });

    [Fact]
    public void Formatting_keeps_every_comment_in_its_order() => RandomSyntax.Check(Cases, one =>
        Assert.Equal(Comments.Of(one.Text), Comments.Of(CedarFormatter.Format(one.Text, one.Options).Value)));

    [Fact]
    public void Formatting_does_not_depend_on_how_tokens_were_set_apart() => RandomSyntax.Check(RandomSyntax.PolicySet, policies =>
    {
        string text = policies.ToCedar();
        Assert.Equal(CedarFormatter.Format(text).Value, CedarFormatter.Format(RandomText.OneTokenALine(text)).Value);
    });

    [Fact]
    public void Lines_end_without_blanks_and_the_text_with_one_line_break() => RandomSyntax.Check(Cases, one =>
    {
        string text = CedarFormatter.Format(one.Text, one.Options).Value;
        Assert.True(text.Length == 0 || (text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal)), text);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
    });
}
