using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The gates and who is before them.</summary>
public sealed class GatesTests : IDisposable
{
    private readonly SampleFolder _folder = PortfolioFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_board_is_as_approved(string language)
    {
        var run = Tool.Run("gates", _folder.Path, "--at", PortfolioFiles.Now, "--lang", language).Ended(1);
        Approved.Matches($"gates/board.{language}.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void One_use_case_is_as_approved(string language)
    {
        var run = Tool.Run("gates", _folder.Path, "--use-case", "claims-triage", "--at", PortfolioFiles.Now, "--lang", language).Ended(1);
        Approved.Matches($"gates/claims-triage.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_diagram_is_as_approved(string language)
    {
        var run = Tool.Run("gates", _folder.Path, "--diagram", "--lang", language).Ended(0);
        Approved.Matches($"gates/diagram.{language}.txt", run.Output);
        Assert.StartsWith("stateDiagram-v2\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-06T09:59:59Z", 0)]
    [InlineData("2026-11-06T10:00:00Z", 1)]
    [InlineData("2027-01-06T00:00:00Z", 1)]
    public void A_go_is_told_sixty_days_before_it_ends(string at, int code)
    {
        var board = JsonDocument.Parse(Tool.Run("gates", _folder.Path, "--use-case", "customer-refunds", "--at", at, "--json").Ended(code).Output).RootElement;
        Assert.Equal(code, board.GetProperty("endingGoes").GetArrayLength());
    }

    [Fact]
    public void A_use_case_that_is_quiet_ends_well()
    {
        Assert.Equal("it is not before a gate\n", Tool.Run("gates", _folder.Path, "--use-case", "old-chatbot").Ended(0).Output);
        Assert.Contains("✗ The file says what it is for (`fields`)", Tool.Run("gates", _folder.Path, "--use-case", "call-notes").Ended(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_gates_says_so()
    {
        using var folder = new SampleFolder();
        Assert.Equal("the folder has no gates\n", Tool.Run("gates", folder.Path).Ended(0).Output);
        Assert.Equal("le dossier n’a pas de portes\n", Tool.Run("gates", folder.Path, "--lang", "fr").Ended(0).Output);
        Assert.Empty(JsonDocument.Parse(Tool.Run("gates", folder.Path, "--json").Ended(0).Output).RootElement.GetProperty("gates").EnumerateArray());
    }

    [Fact]
    public void Bad_input_is_told()
    {
        Assert.Equal(
            "error: there is no use case `call-note`\n  help: did you mean `call-notes`?\n", Tool.Run("gates", _folder.Path, "--use-case", "call-note").Ended(2).Error);
        var both = Tool.Run("gates", _folder.Path, "--diagram", "--json", "--use-case", "call-notes", "--at", PortfolioFiles.Now).Ended(2);
        Assert.Empty(both.Output);
        Assert.Equal(
            "error: the options `--diagram` and `--json` do not go together\nerror: the options `--diagram` and `--use-case` do not go together\n"
                + "error: the options `--diagram` and `--at` do not go together\n`governance gates --help` says more\n",
            both.Error);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var board = JsonDocument.Parse(Tool.Run("gates", _folder.Path, "--at", PortfolioFiles.Now, "--json").Ended(1).Output).RootElement;
        Assert.Equal(["at", "useCase", "waiting", "overdueConditions", "overdueTimeBoxes", "endingGoes", "reopened", "gates"], Names(board));
        Assert.Equal(["call-notes idea", "letter-drafts proofOfConcept", "claims-triage pilot"], Items(board, "waiting").Select(one => $"{Text(one, "useCase")} {Text(one, "stage")}"));
        Assert.Equal(["claims-triage bias 2026-09-01T00:00:00Z"], Items(board, "overdueConditions").Select(one => $"{Text(one, "useCase")} {Text(one, "condition")} {Text(one, "due")}"));
        Assert.Equal(["letter-drafts 2026-10-01T00:00:00Z"], Items(board, "overdueTimeBoxes").Select(one => $"{Text(one, "useCase")} {Text(one, "since")}"));
        Assert.Equal(["customer-refunds to-production 2027-01-05T10:00:00Z"], Items(board, "endingGoes").Select(one => $"{Text(one, "useCase")} {Text(one, "gate")} {Text(one, "until")}"));
        Assert.Equal(["letter-drafts 1", "claims-triage 2"], Items(board, "reopened").Select(one => $"{Text(one, "useCase")} {one.GetProperty("because").GetArrayLength()}"));
        Assert.All(Items(board, "gates"), one => Assert.Equal(["id", "name", "from", "to", "body", "functions", "validity", "criteria"], Names(one)));
        Assert.All(Items(Items(board, "gates")[2], "criteria"), one => Assert.Equal(["criterion", "name", "test", "optional", "condition"], Names(one)));
        Assert.Equal("P365D", Text(Items(board, "gates")[2], "validity"));
        var page = File.ReadAllText(Repository.Find("docs/tool.md"));
        Assert.All(UseCaseFileTests.All(board).Distinct().Except(["en", "fr"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
