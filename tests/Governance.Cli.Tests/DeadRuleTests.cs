using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>Dead rules, as the tool tells of them: what other engines load without a word, and never match, is an error with its place. What each is told: the tests of the library.</summary>
public sealed class DeadRuleTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("context.amount == \"500\"", "3:8", "CEDAR411")]
    [InlineData("principal.statsu == \"active\"", "3:8", "GOV3011")]
    [InlineData("context.reversible and context.currency == \"EUR\"", "3:27", "CEDAR020")]
    [InlineData("(context.reversible && (context.currency == \"EUR\")", "3:59", "CEDAR020")]
    [InlineData("not context.reversible", "3:8", "CEDAR033")]
    [InlineData("context.currency in [\"USD\", \"GBP\"]", "3:8", "CEDAR410")]
    [InlineData("context.amount == -5", "3:8", "CEDAR411")]
    [InlineData("refuse everything over 500", "3:8", "CEDAR033")]
    public void A_mistyped_condition_is_an_error_at_its_place(string condition, string place, string id)
    {
        _folder.Write("policies/block.cedar", $"@id(\"block\")\nforbid (principal, action, resource)\nwhen {{ {condition} }};\n");

        var run = Tool.Run("check", _folder.Path).Ended(2);
        Assert.Contains($"{_folder.File("policies/block.cedar")}:{place}: error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(condition, run.Error, StringComparison.Ordinal);
        Assert.Contains($"\"id\": \"{id}\"", Tool.Run("check", _folder.Path, "--json").Ended(2).Output, StringComparison.Ordinal);

        // Nothing is decided on it.
        Assert.Empty(Tool.Run("decide", _folder.Path, "01-small.json").Ended(2).Output);
    }

    [Fact]
    public void What_only_a_schema_could_tell_is_a_finding()
    {
        _folder.Write("policies/block.cedar", "@id(\"block\")\nforbid (principal, action, resource)\nwhen { context has amuont };\n");

        Assert.Contains(
            $"{_folder.File("policies/block.cedar")}:3:8: warning: the library knows no `amuont` of `context`, and it looks like a misspelling\n",
            Tool.Run("check", _folder.Path).Ended(1).Error, StringComparison.Ordinal);
        Assert.Contains("la bibliothèque ne connaît pas de `amuont` à `context`", Tool.Run("check", _folder.Path, "--lang", "fr").Ended(1).Error, StringComparison.Ordinal);
    }
}
