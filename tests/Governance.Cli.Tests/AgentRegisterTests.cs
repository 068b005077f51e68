using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The register of agents.</summary>
public sealed class AgentRegisterTests : IDisposable
{
    private readonly SampleFolder _folder = CareerFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_register_is_as_approved(string language)
    {
        var run = Tool.Run("agents", _folder.Path, "--at", CareerFiles.Now, "--lang", language).Ended(1);
        Approved.Matches($"agents/register.{language}.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Fact]
    public void Without_an_instant_it_is_the_clocks()
    {
        var clock = new ManualClock();
        Assert.Equal(
            Tool.Run("agents", _folder.Path, "--at", CareerFiles.Now).Output,
            Tool.RunWith(console => console with { Clock = clock }, "agents", _folder.Path).Ended(1).Output);
    }

    [Theory]
    [InlineData("2026-10-01T00:00:00Z", "ActOnPlan")]
    [InlineData(CareerFiles.Now, "ActWithApproval")]
    [InlineData("2026-12-16T00:00:00Z", "Advise")]
    [InlineData("2027-07-01T00:00:00Z", "Observe")]
    public void Levels_are_judged_at_the_instant(string at, string level) =>
        Assert.Equal(level, Levels(Ask("--at", at)[0])["refund.issue"]);

    [Fact]
    public void One_status_can_be_asked_for()
    {
        var probation = Tool.Run("agents", _folder.Path, "--status", "probation", "--at", CareerFiles.Now).Ended(1).Output;
        Assert.Contains("\ntriage-bot\n", probation, StringComparison.Ordinal);
        Assert.DoesNotContain("refund-bot", probation, StringComparison.Ordinal);
        Assert.Contains("\n1 agent — on probation: 1; 4 findings\n", probation, StringComparison.Ordinal);
        var retired = Tool.Run("agents", _folder.Path, "--status", "retired", "--at", CareerFiles.Now).Ended(0).Output;
        Assert.EndsWith("\n1 agent — retired: 1; no findings\n", retired, StringComparison.Ordinal);
        Assert.Equal("there is no agent of the status `draft`\n", Tool.Run("agents", _folder.Path, "--status", "draft").Ended(0).Output);
        Assert.Equal("il n’y a pas d’agent au statut `draft`\n", Tool.Run("agents", _folder.Path, "--status", "draft", "--lang", "fr").Ended(0).Output);
    }

    [Fact]
    public void A_type_has_the_highest_level_of_its_units()
    {
        using var folder = LowerInLyon();
        var levels = Levels(Assert.Single(Ask(folder, "--at", CareerFiles.Now)));
        Assert.Equal(["refund.deny ActWithinBounds", "refund.issue ActWithinBounds"], levels.Select(pair => $"{pair.Key} {pair.Value}"));
    }

    [Fact]
    public void A_folder_with_errors_answers_nothing()
    {
        _folder.Replace("agents.json", "\"owner\": \"paul-roche\"", "\"owner\": \"paul-rosche\"");
        var run = Tool.Run("agents", _folder.Path).Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains(_folder.File("agents.json"), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Long_names_and_ids_fit_the_page(string language)
    {
        var id = string.Join('-', Enumerable.Repeat("verylongname", 5));
        _folder.Write("agents.json", File.ReadAllText(_folder.File("agents.json"))
            .Replace("triage-bot", id, StringComparison.Ordinal)
            .Replace("\"Claire Dubois\"", $"\"{new string('x', 90)}\"", StringComparison.Ordinal))
            .Write("delegations.json", File.ReadAllText(_folder.File("delegations.json")).Replace("triage-bot", id, StringComparison.Ordinal));
        var run = Tool.Run("agents", _folder.Path, "--at", CareerFiles.Now, "--lang", language).Ended(1);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        Assert.All(id.Split('-'), part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_number_of_findings_is_coloured_only_when_asked_for()
    {
        Assert.DoesNotContain('\u001b', Tool.Run("agents", _folder.Path).Output);
        var coloured = Tool.RunWith(console => console with { ColourOutput = true }, "agents", _folder.Path, "--at", CareerFiles.Now).Output;
        Assert.Contains("\u001b[93m4", coloured, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_cannot_steer_the_terminal()
    {
        _folder.Replace("agents.json", "\"en\": \"Triage assistant\"", "\"en\": \"Triage\\u001b[31m\\nassistant\"");
        var output = Tool.Run("agents", _folder.Path, "--at", CareerFiles.Now).Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.Contains("\\u001B", output, StringComparison.Ordinal);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var run = Tool.Run("agents", _folder.Path, "--at", CareerFiles.Now, "--json").Ended(1);
        Assert.Empty(run.Error);
        var register = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["at", "status", "agents"], Names(register));
        Assert.Equal(CareerFiles.Now, register.GetProperty("at").GetString());
        Assert.Equal(JsonValueKind.Null, register.GetProperty("status").ValueKind);
        var agents = register.GetProperty("agents").EnumerateArray().ToList();
        Assert.Equal(["refund-bot active", "triage-bot probation", "letter-bot active", "old-bot retired"], agents.Select(one => $"{Text(one, "id")} {Text(one, "status")}"));
        Assert.All(agents, one => Assert.Equal(
            ["id", "name", "status", "owner", "deputy", "technicalOwner", "unit", "levels", "reviewDue", "findings"], Names(one)));
        Assert.Equal(["noDeputy", "reviewDue", "certificateEnds", "kpi"], agents[1].GetProperty("findings").EnumerateArray().Select(one => Text(one, "kind")));
        Assert.Equal("2026-12-01T00:00:00Z", Text(agents[1], "reviewDue"));
        Assert.Equal("aucune suppléance n’est désignée", agents[1].GetProperty("findings")[0].GetProperty("message").GetProperty("fr").GetString());
        Assert.Equal(JsonValueKind.Null, agents[1].GetProperty("deputy").ValueKind);
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        string[] question = ["agents", _folder.Path, "--at", CareerFiles.Now, "--lang", "fr"];
        Assert.Equal(Tool.Run(question).Output, Tool.RunIn(culture, question).Output);
    }

    /// <summary>The sample folder with a second unit, for which the assistant is certified no higher than advice.</summary>
    internal static SampleFolder LowerInLyon() => new SampleFolder()
        .Replace("organization.json", "\"parent\": \"group\" }", "\"parent\": \"group\" }, { \"id\": \"claims-lyon\", \"name\": { \"en\": \"Lyon\" }, \"parent\": \"claims\" }")
        .Replace("portfolio.json", "\"units\": [\"claims\"]", "\"units\": [\"claims\", \"claims-lyon\"]")
        .Replace("agents.json", "\"certificates\": [", """
            "certificates": [
              {
                "id": "lyon-2026", "decisionType": "refund", "unit": "claims-lyon", "ceiling": "Advise", "issuedBy": "ai-committee", "issuedAt": "2026-02-01T00:00:00Z",
                "environment": { "model": { "provider": "example-ai", "name": "clerk", "version": "4.2" } },
                "validFrom": "2026-02-01T00:00:00Z", "validUntil": "2027-02-01T00:00:00Z"
              },
            """);

    private List<JsonElement> Ask(params string[] options) => Ask(_folder, options);

    private static List<JsonElement> Ask(SampleFolder folder, params string[] options) =>
        [.. JsonDocument.Parse(Tool.Run(["agents", folder.Path, "--json", .. options]).Output).RootElement.GetProperty("agents").EnumerateArray()];

    private static Dictionary<string, string> Levels(JsonElement agent) =>
        agent.GetProperty("levels").EnumerateArray().ToDictionary(one => Text(one, "decisionType"), one => Text(one, "level"));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
