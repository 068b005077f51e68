using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The example of the documentation works as its page says.</summary>
public sealed class ExampleTests
{
    private static readonly string Folder = Repository.Find("docs/examples/customer-refunds");

    [Fact]
    public void It_has_no_findings() => Assert.EndsWith("; no findings\n", Tool.Run("check", Folder).Ended(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Its_report_fits_the_page_and_names_every_request(string language)
    {
        var output = Tool.Run("decide", Folder, "--lang", language).Ended(0).Output;
        Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        Assert.All(Requests(), name => Assert.Contains($"\n{name[..3]}", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_requests_reach_every_outcome()
    {
        var decisions = JsonDocument.Parse(Tool.Run("decide", Folder, "--json").Ended(0).Output).RootElement;
        Assert.Equal(
            ["adviseOnly", "awaitingApproval", "awaitingPlan", "observeOnly", "proceed", "refused"],
            decisions.EnumerateArray().Select(d => d.GetProperty("outcome").GetString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_request_is_explained_alone_as_in_the_report()
    {
        var decisions = JsonDocument.Parse(Tool.Run("decide", Folder, "--json").Output).RootElement;
        Assert.All(decisions.EnumerateArray(), decision => Assert.Equal(
            decision.GetProperty("explanation").GetString(),
            Tool.Run("decide", Folder, decision.GetProperty("request").GetString()!).Output));
    }

    private static IEnumerable<string> Requests() => Directory.EnumerateFiles(Path.Combine(Folder, "requests")).Select(file => Path.GetFileName(file));
}
