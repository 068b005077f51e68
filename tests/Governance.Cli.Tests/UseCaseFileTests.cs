using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The file of a use case.</summary>
public sealed class UseCaseFileTests : IDisposable
{
    private readonly SampleFolder _folder = PortfolioFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("customer-refunds", "en", 0)]
    [InlineData("customer-refunds", "fr", 0)]
    [InlineData("claims-triage", "en", 1)]
    [InlineData("claims-triage", "fr", 1)]
    [InlineData("letter-drafts", "en", 1)]
    [InlineData("letter-drafts", "fr", 1)]
    [InlineData("call-notes", "en", 1)]
    [InlineData("call-notes", "fr", 1)]
    public void The_file_is_as_approved(string useCase, string language, int code)
    {
        var run = Tool.Run("portfolio", _folder.Path, "--use-case", useCase, "--at", PortfolioFiles.Now, "--lang", language).Ended(code);
        Approved.Matches($"portfolio/{useCase}.{language}.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
    }

    [Fact]
    public void An_unknown_id_is_told_with_the_nearest()
    {
        Assert.Equal(
            "error: there is no use case `claim-triage`\n  help: did you mean `claims-triage`?\n",
            Tool.Run("portfolio", _folder.Path, "--use-case", "claim-triage").Ended(2).Error);
        var run = Tool.Run("portfolio", _folder.Path, "--use-case", "zzz", "--json").Ended(2);
        Assert.Empty(run.Output);
        Assert.Equal("GOV2002", JsonDocument.Parse(run.Error).RootElement[0].GetProperty("id").GetString());
        Assert.Contains("il n’y a pas de cas d’usage `zzz`", Tool.Run("portfolio", _folder.Path, "--use-case", "zzz", "--lang", "fr").Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_that_is_no_digest_is_shown_as_it_is()
    {
        _folder.Write("portfolio.json", File.ReadAllText(_folder.File("portfolio.json")).Replace(
            "3f9a5b2c7d1e8f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8", "minutes 7", StringComparison.Ordinal));
        Assert.Contains("decision minutes 7\n", Tool.Run("portfolio", _folder.Path, "--use-case", "claims-triage").Ended(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var file = Ask("customer-refunds", 0);
        Assert.Equal(
            [
                "at", "id", "name", "purpose", "owner", "stage", "reopened", "overdueSince", "goUntil", "units", "decisionTypes", "autonomyCeiling", "stageCeiling", "objectives", "kpis",
                "findings", "intake", "fields", "nextGate", "conditions", "history", "changes", "agents", "declaredUses",
            ],
            Names(file));
        Assert.Equal(
            ["benefit", "output", "kind", "vendor", "risk", "humanImpact", "landscape", "dataClasses", "timeBox", "testing", "training", "fallback", "monitoring"],
            Names(file.GetProperty("intake")));
        Assert.Equal(["level", "reason", "by", "on", "cites"], Names(file.GetProperty("intake").GetProperty("risk")));
        Assert.Equal(["who", "effect", "severity", "recourse"], Names(file.GetProperty("intake").GetProperty("humanImpact")));
        Assert.Equal(["systems", "decisions", "workplace", "userExperience"], Names(file.GetProperty("intake").GetProperty("landscape")));
        Assert.Equal(JsonValueKind.Null, file.GetProperty("nextGate").ValueKind);
        Assert.All(Items(file, "fields"), one => Assert.True(one.GetProperty("given").GetBoolean()));
        Assert.Equal(
            ["drill 2026-02-20T10:00:00Z False", "audit  False"], Items(file, "conditions").Select(one => $"{Text(one, "condition")} {Text(one, "metAt")} {one.GetProperty("overdue")}"));
        All(file, "conditions", "condition", "what", "decidedAt", "due", "metAt", "metBy", "overdue");
        All(file, "history", "at", "outcome", "gate", "by", "body", "from", "to", "reason", "findings", "conditions", "decision");
        Assert.Equal(["go proofOfConcept pilot", "goWithConditions pilot production"], Items(file, "history").Select(one => $"{Text(one, "outcome")} {Text(one, "from")} {Text(one, "to")}"));
        All(Items(file, "history")[0], "findings", "criterion", "met", "evidence");
        Assert.Equal("refund-bot active", $"{Text(Assert.Single(Items(file, "agents")), "agent")} {Text(Items(file, "agents")[0], "status")}");
        All(file, "declaredUses", "declaredUse", "unit", "by", "at", "what");
    }

    [Fact]
    public void A_use_case_before_a_gate_tells_what_it_lacks()
    {
        var file = Ask("letter-drafts", 1);
        var gate = file.GetProperty("nextGate");
        Assert.Equal(["gate", "body", "functions", "criteria"], Names(gate));
        Assert.Equal(["legal", "it"], Items(gate, "functions").Select(one => one.GetString()));
        All(gate, "criteria", "criterion", "optional", "met", "missing");
        Assert.Equal(
            ["fields False False", "risk False True", "in-time False False", "security False False", "liked True False"],
            Items(gate, "criteria").Select(one => $"{Text(one, "criterion")} {one.GetProperty("optional")} {one.GetProperty("met")}"));
        Assert.Equal("2026-10-01T00:00:00Z", Text(file.GetProperty("intake").GetProperty("timeBox"), "until"));
        Assert.Equal("model marc-lefevre", $"{Text(Items(Ask("claims-triage", 1), "changes")[0], "kind")} {Text(Items(Ask("claims-triage", 1), "changes")[0], "recordedBy")}");
    }

    [Fact]
    public void The_page_of_the_tool_documents_every_property()
    {
        var page = File.ReadAllText(Repository.Find("docs/tool.md"));
        var names = new[] { "customer-refunds", "letter-drafts", "claims-triage" }.Select(id => Ask(id, id == "customer-refunds" ? 0 : 1))
            .Append(JsonDocument.Parse(Tool.Run("portfolio", _folder.Path, "--json").Output).RootElement).SelectMany(All);
        Assert.All(names.Distinct().Except(["en", "fr"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private JsonElement Ask(string useCase, int code)
    {
        var run = Tool.Run("portfolio", _folder.Path, "--use-case", useCase, "--at", PortfolioFiles.Now, "--json").Ended(code);
        Assert.Empty(run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    /// <summary>The names of all properties at every depth.</summary>
    internal static IEnumerable<string> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => All(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };

    private static void All(JsonElement element, string list, params string[] names) => Assert.All(Items(element, list), item => Assert.Equal(names, Names(item)));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
