using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The schedule of the roadmap, and what a stop or a delay does to it.</summary>
public sealed class RoadmapTests : IDisposable
{
    private readonly SampleFolder _folder = PortfolioFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("schedule", "en", 0)]
    [InlineData("schedule", "fr", 0)]
    [InlineData("effects", "en", 1, "--stop", "data-hub", "--delay", "training=40")]
    [InlineData("effects", "fr", 1, "--stop", "data-hub", "--delay", "training=40")]
    [InlineData("harmless", "en", 0, "--stop", "old-chatbot", "--delay", "training=30")]
    [InlineData("gantt", "en", 0, "--gantt")]
    [InlineData("gantt", "fr", 0, "--gantt")]
    public void The_answer_is_as_approved(string name, string language, int code, params string[] options)
    {
        var run = Tool.Run(["roadmap", _folder.Path, "--lang", language, .. options]).Ended(code);
        Approved.Matches($"roadmap/{name}.{language}.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Fact]
    public void An_id_is_looked_for_among_all_that_can_be_stopped()
    {
        Assert.Equal("decision", Text(Ask(1, "--stop", "mail-archive").GetProperty("stop"), "kind"));
        Assert.Equal(["data-hub", "done", "roll-out"], Items(Ask(1, "--stop", "mail-archive").GetProperty("stop"), "initiatives").Select(one => one.GetString()));
        var useCase = Ask(1, "--stop", "claims-triage").GetProperty("stop");
        Assert.Equal("useCase", Text(useCase, "kind"));
        Assert.Equal(["letter-drafts"], Items(useCase, "useCases").Select(one => one.GetString()));
        Assert.Equal(["data-hub", "roll-out"], Items(useCase, "withoutPurpose").Select(one => one.GetString()));
        Assert.Equal(7, Ask(1, "--delay", "mail-archive=7").GetProperty("delay").GetProperty("endMovesBy").GetInt32());
    }

    [Fact]
    public void Unknown_ids_are_told_together_with_the_nearest()
    {
        var run = Tool.Run("roadmap", _folder.Path, "--stop", "data-hbu", "--delay", "trainings=3").Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains("there is no initiative, architecture decision or use case `data-hbu`\n  help: did you mean `data-hub`?\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no initiative or architecture decision `trainings`\n  help: did you mean `training`?\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("`claims-triage`", Tool.Run("roadmap", _folder.Path, "--delay", "claims-triage=3").Ended(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("training")]
    [InlineData("=3")]
    [InlineData("training=")]
    [InlineData("training=-3")]
    [InlineData("training=3.5")]
    [InlineData("training=36526")]
    public void A_delay_is_an_id_and_days(string delay) => Assert.Contains(
        $"error: `{delay}` is no value of the option `--delay`: it takes an id and days from 0 to 36,525, such as `data-hub=10`\n",
        Tool.Run("roadmap", _folder.Path, "--delay", delay).Ended(2).Error,
        StringComparison.Ordinal);

    [Fact]
    public void A_drawing_goes_alone() => Assert.StartsWith(
        "error: the options `--gantt` and `--json` do not go together\nerror: the options `--gantt` and `--stop` do not go together\n",
        Tool.Run("roadmap", _folder.Path, "--gantt", "--json", "--stop", "training").Ended(2).Error,
        StringComparison.Ordinal);

    [Fact]
    public void A_folder_without_a_roadmap_says_so()
    {
        using var folder = new SampleFolder();
        Assert.Equal("the folder has no roadmap\n", Tool.Run("roadmap", folder.Path).Ended(0).Output);
        Assert.Equal("le dossier n’a pas de feuille de route\n", Tool.Run("roadmap", folder.Path, "--gantt", "--lang", "fr").Ended(0).Output);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(Tool.Run("roadmap", folder.Path, "--json").Ended(0).Output).RootElement.GetProperty("roadmap").ValueKind);
        Tool.Run("roadmap", folder.Path, "--delay", "training=3").Ended(2);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var answer = Ask(1, "--stop", "data-hub", "--delay", "data-hub=3");
        Assert.Equal(["roadmap", "stop", "delay"], Names(answer));
        var roadmap = answer.GetProperty("roadmap");
        Assert.Equal(["start", "end", "initiatives", "decisions", "criticalPaths", "morePaths"], Names(roadmap));

        // 18 January and six weeks, then two weeks more.
        Assert.Equal("2027-03-15", Text(roadmap, "end"));
        Assert.Equal(["data-hub 0", "training 46", "roll-out 0", "done 0"], Items(roadmap, "initiatives").Select(one => $"{Text(one, "initiative")} {one.GetProperty("float")}"));
        Assert.All(Items(roadmap, "initiatives"), one => Assert.Equal(
            ["initiative", "name", "owner", "start", "finish", "float", "critical", "useCases", "dependsOn", "decisions"], Names(one)));
        Assert.All(Items(roadmap, "decisions"), one => Assert.Equal(["decision", "name", "area", "owner", "decidedOn", "due", "available", "float"], Names(one)));
        Assert.Equal(["initiatives", "awaiting"], Names(Assert.Single(Items(roadmap, "criticalPaths"))));
        Assert.Equal(["kind", "id", "initiatives", "useCases", "objectives", "withoutPurpose"], Names(answer.GetProperty("stop")));
        Assert.Equal(["kind", "id", "days", "moved", "end", "endMovesBy"], Names(answer.GetProperty("delay")));
        Assert.All(Items(answer.GetProperty("delay"), "moved"), one => Assert.Equal(["initiative", "from", "to", "days"], Names(one)));
        var page = File.ReadAllText(Repository.Find("docs/tool.md"));
        Assert.All(UseCaseFileTests.All(answer).Distinct().Except(["en", "fr"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private JsonElement Ask(int code, params string[] options) => JsonDocument.Parse(Tool.Run(["roadmap", _folder.Path, "--json", .. options]).Ended(code).Output).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
