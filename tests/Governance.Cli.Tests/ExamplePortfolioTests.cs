using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The examples of portfolios come out as their pages say, in both languages.</summary>
public sealed partial class ExamplePortfolioTests
{
    private const string Now = "2026-11-22T09:00:00Z";

    private static readonly string Review = Repository.Find("docs/examples/poc-review");

    public static TheoryData<string, string> Reports { get; } = new()
    {
        { "industrial-group", "responsibilities" }, { "public-services", "responsibilities" }, { "poc-review", "responsibilities" }, { "multi-site", "responsibilities" },
        { "industrial-group", "kpis" }, { "public-services", "kpis" }, { "poc-review", "kpis" }, { "multi-site", "kpis" }, { "customer-refunds", "kpis" },
        { "industrial-group", "portfolio" }, { "industrial-group", "gates" }, { "industrial-group", "roadmap" },
        { "public-services", "portfolio" }, { "public-services", "gates" }, { "public-services", "roadmap" },
        { "poc-review", "portfolio" }, { "poc-review", "gates" }, { "poc-review", "arbitrate" }, { "poc-review", "roadmap" },
        { "multi-site", "portfolio" }, { "multi-site", "gates" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Its_reports_are_as_approved_and_fit_the_page(string example, string command)
    {
        string[] at = command is "portfolio" or "gates" or "responsibilities" or "kpis" ? ["--at", Now] : [];
        Assert.All(["en", "fr"], language =>
        {
            var run = Tool.Run([command, Repository.Find($"docs/examples/{example}"), .. at, "--lang", language]);
            Assert.Equal(string.Empty, run.Error);
            Approved.Matches($"examples/{example}.{command}.{language}.txt", run.Output);
            Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        });
    }

    [Fact]
    public void The_matrix_decides_on_the_fourteen_as_the_page_says()
    {
        var told = ClassRow().Matches(File.ReadAllText(Path.Combine(Review, "README.md")))
            .SelectMany(row => Id().Matches(row.Groups["cases"].Value).Select(id => $"{id.Groups[1].Value} {row.Groups["class"].Value}"));
        var found = Arbitration().GetProperty("arbitration").GetProperty("verdicts").EnumerateArray().Select(one => $"{Text(one, "useCase")} {Text(one, "class")}");
        Assert.Equal(found.Order(StringComparer.Ordinal), told.Select(line => line.Replace("not enough evidence", "notEnoughEvidence", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Four_pilots_are_chosen_and_only_more_people_would_bring_more()
    {
        var choice = Arbitration().GetProperty("choice");
        Assert.Equal(["field-planning", "network-anomaly", "quote-drafts", "ticket-triage"], choice.GetProperty("chosen").EnumerateArray().Select(one => one.GetString()!));
        Assert.True(choice.GetProperty("optimal").GetBoolean());
        Assert.Equal(8, Shortage(choice, "knowledge-search", "engineers"));
        Assert.Equal((0, 130), (More(choice, "budget"), More(choice, "engineers")));
    }

    private static int Shortage(JsonElement choice, string useCase, string capacity) => choice.GetProperty("leftOut").EnumerateArray().Single(one => Text(one, "useCase") == useCase)
        .GetProperty("shortages").EnumerateArray().Single(one => Text(one, "capacity") == capacity).GetProperty("missing").GetInt32();

    private static int More(JsonElement choice, string capacity) =>
        choice.GetProperty("capacities").EnumerateArray().Single(one => Text(one, "capacity") == capacity).GetProperty("more").GetProperty("atLeast").GetInt32();

    [Theory]
    [InlineData("industrial-group")]
    [InlineData("public-services")]
    [InlineData("poc-review")]
    [InlineData("multi-site")]
    [InlineData("customer-refunds")]
    public void Its_measurements_prove_what_its_page_says(string example)
    {
        var folder = Repository.Find($"docs/examples/{example}");
        var told = VerdictRow().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).Select(row => $"{row.Groups["kpi"].Value} {row.Groups["verdict"].Value}");
        var found = JsonDocument.Parse(Tool.Run("kpis", folder, "--at", Now, "--json").Output).RootElement.GetProperty("kpis").EnumerateArray()
            .Select(one => $"{Text(one, "id")} {Text(one, "verdict")}");
        Assert.Equal(found.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<kpi>[a-z-]+)` \| (?<verdict>proven|unproven|worse|stale) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex VerdictRow();

    [GeneratedRegex(@"^\| (?<class>prioritise|continue|stop|not enough evidence) \| (?<cases>.*) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ClassRow();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Id();

    private static JsonElement Arbitration() => JsonDocument.Parse(Tool.Run("arbitrate", Review, "--json").Ended(0).Output).RootElement;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
