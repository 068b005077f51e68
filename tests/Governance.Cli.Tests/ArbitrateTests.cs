using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>How use cases compare, and which are chosen.</summary>
public sealed class ArbitrateTests : IDisposable
{
    private readonly SampleFolder _folder = PortfolioFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", null)]
    [InlineData("fr", null)]
    [InlineData("en", "customer-refunds")]
    [InlineData("fr", "call-notes")]
    [InlineData("fr", "letter-drafts")]
    public void The_answer_is_as_approved(string language, string? useCase)
    {
        var run = Tool.Run(["arbitrate", _folder.Path, "--lang", language, .. useCase is null ? Array.Empty<string>() : ["--use-case", useCase]]).Ended(0);
        Approved.Matches($"arbitrate/{useCase ?? "all"}.{language}.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Fact]
    public void Must_haves_that_do_not_go_together_end_in_one()
    {
        _folder.Replace("portfolio.json", "\"mustHaves\": [\"customer-refunds\"]", "\"mustHaves\": [\"customer-refunds\", \"call-notes\"]");
        var run = Tool.Run("arbitrate", _folder.Path).Ended(1);
        Assert.Contains("! of `call-notes`, `customer-refunds` at most one can be chosen, and the must-haves demand each of", run.Output, StringComparison.Ordinal);
        Assert.Contains("  nothing is chosen\n", run.Output, StringComparison.Ordinal);
        var choice = Ask(1).GetProperty("choice");
        Assert.False(choice.GetProperty("feasible").GetBoolean());
        Assert.Equal(["shortage", "useCases", "message"], Names(choice.GetProperty("conflicts")[0]));
    }

    [Fact]
    public void A_folder_without_arbitration_says_so()
    {
        using var folder = new SampleFolder();
        Assert.Equal("the folder has no arbitration\n", Tool.Run("arbitrate", folder.Path, "--use-case", "customer-refunds").Ended(0).Output);
        Assert.Equal("le dossier n’a pas d’arbitrage\n", Tool.Run("arbitrate", folder.Path, "--lang", "fr").Ended(0).Output);
        var answer = JsonDocument.Parse(Tool.Run("arbitrate", folder.Path, "--json").Ended(0).Output).RootElement;
        Assert.All(new[] { "useCase", "arbitration", "choice" }, name => Assert.Equal(JsonValueKind.Null, answer.GetProperty(name).ValueKind));
    }

    [Fact]
    public void Ids_are_checked_first()
    {
        Assert.Equal(
            "error: there is no use case `customer-refund`\n  help: did you mean `customer-refunds`?\n",
            Tool.Run("arbitrate", _folder.Path, "--use-case", "customer-refund").Ended(2).Error);
        Assert.Equal("`old-chatbot` is not compared: it has ended\n", Tool.Run("arbitrate", _folder.Path, "--use-case", "old-chatbot").Ended(0).Output);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var answer = Ask(0);
        Assert.Equal(["useCase", "arbitration", "choice"], Names(answer));
        var arbitration = answer.GetProperty("arbitration");
        Assert.Equal(["criteria", "limits", "verdicts", "firstRankFlip", "sensitivities", "group"], Names(arbitration));
        Assert.Equal(
            ["1 customer-refunds prioritise", "2 claims-triage continue", "3 call-notes notEnoughEvidence", "4 letter-drafts stop"],
            Items(arbitration, "verdicts").Select(one => $"{one.GetProperty("rank")} {Text(one, "useCase")} {Text(one, "class")}"));
        Assert.All(Items(arbitration, "verdicts"), one => Assert.Equal(
            [
                "useCase", "name", "rank", "bestRank", "worstRank", "class", "worstClass", "bestClass", "value", "contributions", "veto", "vetoes", "dominatedBy", "missingScores",
                "classFlip", "explanation",
            ],
            Names(one)));

        // 0.5 · 400/500 + 0.3 · 1 + 0.2 · 8/10
        Assert.Equal(0.86m, Items(arbitration, "verdicts")[0].GetProperty("value").GetProperty("lower").GetDecimal());
        var choice = answer.GetProperty("choice");
        Assert.Equal(["feasible", "optimal", "value", "upperBound", "chosen", "leftOut", "capacities", "conflicts"], Names(choice));
        Assert.Equal(["claims-triage", "customer-refunds"], Items(choice, "chosen").Select(one => one.GetString()));
        Assert.Equal(["call-notes neverAllowed", "letter-drafts neverFits"], Items(choice, "leftOut").Select(one => $"{Text(one, "useCase")} {Text(one, "reason")}"));
        Assert.Equal(["capacity", "amount", "used", "left", "more"], Names(choice.GetProperty("capacities")[0]));
        var page = File.ReadAllText(Repository.Find("docs/tool.md"));
        Assert.All(UseCaseFileTests.All(answer).Distinct().Except(["en", "fr"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void One_use_case_keeps_its_verdict_alone()
    {
        var answer = Ask(0, "--use-case", "claims-triage");
        Assert.Equal("claims-triage", Text(answer, "useCase"));
        Assert.Equal(["claims-triage"], Items(answer.GetProperty("arbitration"), "verdicts").Select(one => Text(one, "useCase")));
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        foreach (var question in new string[][] { ["arbitrate", _folder.Path, "--lang", "fr"], ["arbitrate", _folder.Path, "--json"], ["roadmap", _folder.Path, "--json"] })
        {
            Assert.Equal(Tool.Run(question).Output, Tool.RunIn(culture, question).Output);
        }
    }

    private JsonElement Ask(int code, params string[] options) => JsonDocument.Parse(Tool.Run(["arbitrate", _folder.Path, "--json", .. options]).Ended(code).Output).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
