using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>What the measurements of a folder prove of its KPIs.</summary>
public sealed class KpisTests : IDisposable
{
    private readonly SampleFolder _folder = KpiFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", null)]
    [InlineData("fr", null)]
    [InlineData("en", "refund-lead-time")]
    [InlineData("fr", "refund-lead-time")]
    [InlineData("en", "claims-closed")]
    [InlineData("fr", "override-rate")]
    public void The_answer_is_as_approved(string language, string? kpi)
    {
        var run = Tool.Run(["kpis", _folder.Path, .. kpi is null ? Array.Empty<string>() : [kpi], "--at", KpiFiles.Now, "--lang", language]).Ended(1);
        Approved.Matches($"kpis/{kpi ?? "all"}.{language}.txt", run.Output);
        AssertFits(run.Output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_row_that_does_not_count_is_told_at_its_place_and_the_rest_is_judged(string language)
    {
        var run = Tool.Run("kpis", _folder.Path, "--at", KpiFiles.Now, "--lang", language).Ended(1);
        Approved.Matches($"kpis/problems.{language}.txt", run.Error.Replace($"{_folder.Path.Replace('\\', '/')}/", string.Empty, StringComparison.Ordinal));
        var answer = Ask(1);
        Assert.Equal((93, 5), (answer.GetProperty("measurements").GetProperty("rows").GetInt32(), answer.GetProperty("measurements").GetProperty("refused").GetInt32()));
        Assert.Equal(1, Kpi(answer, "refund-lead-time").GetProperty("refused").GetInt32());
        Assert.Equal("proven", Text(Kpi(answer, "refund-lead-time"), "verdict"));
    }

    [Fact]
    public void For_machines_the_problems_are_an_array_on_the_standard_error()
    {
        var run = Tool.Run("kpis", _folder.Path, "--at", KpiFiles.Now, "--json").Ended(1);
        var problems = JsonDocument.Parse(run.Error).RootElement.EnumerateArray().ToList();
        Assert.Equal(
            ["later.csv:2", "later.csv:3", "later.csv:4", "later.csv:5", "survey.jsonl:2"],
            problems.Select(one => $"{Path.GetFileName(Text(one, "file"))}:{one.GetProperty("line")}").Distinct());
        Assert.All(problems, one => Assert.StartsWith(_folder.File("measurements/"), Text(one, "file"), StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_should_look_after_comes_first()
    {
        Assert.Equal(
            [
                "reopened-claims worse", "claims-closed unproven", "complaints stale", "satisfaction unproven", "override-rate unproven", "refund-lead-time proven",
                "cost-per-claim proven",
            ],
            Items(Ask(1), "kpis").Select(one => $"{Text(one, "id")} {Text(one, "verdict")}"));
    }

    [Fact]
    public void Volume_that_was_bought_with_quality_is_held_back_by_its_guardrail()
    {
        Assert.Equal(["reopened-claims"], Items(Kpi(Ask(1), "claims-closed"), "heldBackBy").Select(one => one.GetString()));
        _folder.Replace("kpis.json", ", \"guardedBy\": [\"reopened-claims\"]", string.Empty).Replace("kpis.json", "\"guardedBy\": [\"override-rate\"]", "\"guardedBy\": []");
        var free = Kpi(Ask(1), "claims-closed");
        Assert.Equal("proven", Text(free, "verdict"));
        Assert.Empty(Items(free, "heldBackBy"));
    }

    [Fact]
    public void The_day_of_the_question_decides_what_is_over_and_what_is_stale()
    {
        var early = Ask(1, "--at", "2026-05-05T00:00:00Z");
        Assert.Equal("2026-05-05", Text(early, "day"));
        Assert.Equal("proven", Text(Kpi(early, "complaints"), "verdict"));
        Assert.Equal("2026-05-01", Text(Kpi(early, "refund-lead-time"), "measuredUntil"));
        Assert.Equal("2026-11-01", Text(Kpi(Ask(1), "refund-lead-time"), "measuredUntil"));
    }

    [Fact]
    public void Without_anything_worse_stale_or_refused_it_ends_in_0()
    {
        using var folder = KpiFiles.Sound();
        folder.Write("measurements/2026.csv", string.Join('\n', File.ReadLines(Path.Combine(folder.Path, "measurements/2026.csv")).Where(line => !line.StartsWith("reopened", StringComparison.Ordinal))));
        Tool.Run("kpis", folder.Path, "--at", "2026-05-05T00:00:00Z").Ended(0);
        Tool.Run("kpis", folder.Path, "complaints", "--at", "2026-05-05T00:00:00Z").Ended(0);
        Tool.Run("kpis", folder.Path, "--at", KpiFiles.Now).Ended(1);
        Tool.Run("kpis", folder.Path, "complaints", "--at", KpiFiles.Now).Ended(1);
        Tool.Run("kpis", folder.Path, "refund-lead-time", "--at", KpiFiles.Now).Ended(0);
        folder.Write("measurements/bad.csv", "nothing\n");
        Tool.Run("kpis", folder.Path, "refund-lead-time", "--at", KpiFiles.Now).Ended(1);
    }

    [Fact]
    public void A_folder_without_KPIs_or_measurements_says_so()
    {
        using var folder = new SampleFolder();
        Assert.Equal("there is no KPI\n", Tool.Run("kpis", folder.Path).Ended(0).Output);
        Assert.Equal("il n’y a pas d’indicateur\n", Tool.Run("kpis", folder.Path, "--lang", "fr").Ended(0).Output);
        using var unmeasured = KpiFiles.Sound().Delete("measurements/2026.csv");
        var run = Tool.Run("kpis", unmeasured.Path, "--at", KpiFiles.Now).Ended(0);
        Assert.Contains("7 KPIs — unproven:\u00a07; 0\u00a0rows, 0\u00a0refused", run.Output, StringComparison.Ordinal);
        Assert.Contains("  nothing was measured yet\n", Tool.Run("kpis", unmeasured.Path, "complaints", "--at", KpiFiles.Now).Ended(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_checked_first() => Assert.Equal(
        "error: there is no KPI `complaint`\n  help: did you mean `complaints`?\n", Tool.Run("kpis", _folder.Path, "complaint").Ended(2).Error);

    [Fact]
    public void A_folder_with_errors_answers_nothing()
    {
        _folder.Replace("kpis.json", "\"share\": 1 }", "\"share\": 1.5 }");
        var run = Tool.Run("kpis", _folder.Path).Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains(_folder.File("kpis.json"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var (all, one) = (Ask(1), Ask(1, "refund-lead-time"));
        Assert.Equal(["at", "day", "totals", "kpis", "conflicts", "objectives", "portfolio", "netValues", "measurements"], Names(all));
        Assert.Equal(["at", "day", "kpi", "working", "guards", "countedIn", "chart", "measurements"], Names(one));
        Assert.Equal(["proven", "unproven", "worse", "stale"], Names(all.GetProperty("totals")));
        Assert.All(Items(all, "kpis").Append(one.GetProperty("kpi")), kpi => Assert.Equal(
            [
                "id", "name", "family", "owner", "unit", "useCases", "verdict", "whenMeasured", "claim", "level", "effect", "interval", "method", "attainment", "attainmentInterval",
                "attribution", "strength", "measuredUntil", "rows", "refused", "guardedBy", "heldBackBy", "samples", "cautions", "line",
            ],
            Names(kpi)));
        Assert.All(Items(all, "objectives"), rollup => Assert.Equal(["objective", "attainment", "interval", "strength", "parts", "line"], Names(rollup)));
        Assert.All(Items(all, "netValues"), worth => Assert.Equal(
            ["useCase", "currency", "from", "until", "verdict", "complete", "benefit", "cost", "net", "interval", "benefits", "costs", "leftOut", "line"], Names(worth)));
        Assert.Equal(["points", "limits", "currentLimits", "signals", "shifts", "assurance", "line"], Names(one.GetProperty("chart")));
        Assert.Equal(16, Items(one.GetProperty("chart"), "points").Count);
        var page = File.ReadAllText(Repository.Find("docs/tool.md"));
        Assert.All(
            UseCaseFileTests.All(all).Concat(UseCaseFileTests.All(one)).Distinct().Except(["en", "fr"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void An_upper_bound_of_the_net_value_proves_no_gain()
    {
        var worth = Items(Ask(1), "netValues");
        Assert.Equal(["customer-refunds False unproven", "claims-triage True worse", "call-notes True "], worth.Select(one => $"{Text(one, "useCase")} {one.GetProperty("complete")} {Text(one, "verdict")}"));

        // The least benefit less the costs is above 0, and yet nothing is proven: what reviews cost is not known.
        Assert.True(worth[0].GetProperty("interval").GetProperty("lower").GetDouble() > 0.0);
        Assert.Equal(JsonValueKind.Null, worth[2].GetProperty("net").ValueKind);
    }

    [Fact]
    public void It_is_told_where_it_is_not_clear_to_whom_an_effect_is_owed() => Assert.Equal(
        ["withoutShare claims-closed call-notes", "noShares satisfaction claims-triage call-notes", "notNamed complaints customer-refunds"],
        Items(Ask(1), "conflicts").Select(one => $"{Text(one, "kind")} {Text(one, "kpi")} {string.Join(' ', Items(one, "useCases").Select(id => id.GetString()))}"));

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        foreach (var question in new string[][] { ["--lang", "fr"], ["--json"], ["refund-lead-time", "--lang", "en"] })
        {
            string[] args = ["kpis", _folder.Path, "--at", KpiFiles.Now, .. question];
            Assert.Equal(Tool.Run(args).Output, Tool.RunIn(culture, args).Output);
        }
    }

    [Fact]
    public void Verdicts_are_coloured_on_a_terminal_only()
    {
        string[] args = ["kpis", _folder.Path, "--at", KpiFiles.Now];
        var coloured = Tool.RunWith(console => console with { ColourOutput = true }, args).Ended(1).Output;
        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", Tool.Run(args).Output, StringComparison.Ordinal);
    }

    private static void AssertFits(string output) => Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));

    private JsonElement Ask(int code, params string[] more) =>
        JsonDocument.Parse(Tool.Run(["kpis", _folder.Path, .. more, .. more.Contains("--at") ? Array.Empty<string>() : ["--at", KpiFiles.Now], "--json"]).Ended(code).Output).RootElement;

    private static JsonElement Kpi(JsonElement answer, string id) => Items(answer, "kpis").Single(one => Text(one, "id") == id);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
