using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The register of use cases.</summary>
public sealed class UseCaseRegisterTests : IDisposable
{
    private readonly SampleFolder _folder = PortfolioFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_register_is_as_approved(string language)
    {
        var run = Tool.Run("portfolio", _folder.Path, "--at", PortfolioFiles.Now, "--lang", language).Ended(1);
        Approved.Matches($"portfolio/register.{language}.txt", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Without_an_instant_it_is_the_clocks()
    {
        var clock = new ManualClock();
        Assert.Equal(
            Tool.Run("portfolio", _folder.Path, "--at", PortfolioFiles.Now).Output,
            Tool.RunWith(console => console with { Clock = clock }, "portfolio", _folder.Path).Ended(1).Output);
    }

    [Fact]
    public void What_is_overdue_depends_on_the_instant()
    {
        Assert.Empty(UseCase("customer-refunds", PortfolioFiles.Now).GetProperty("reopened").EnumerateArray());
        Assert.Equal(
            ["the go of 2026-01-05 counted until 2027-01-05", "a condition was due on 2026-12-31: Have the payments audited"],
            UseCase("customer-refunds", "2027-01-06T00:00:00Z").GetProperty("reopened").EnumerateArray().Select(one => one.GetProperty("en").GetString()));
        Assert.Equal("2026-10-01T00:00:00Z", UseCase("letter-drafts", "2026-10-01T00:00:00Z").GetProperty("overdueSince").GetString());
        Assert.Equal(JsonValueKind.Null, UseCase("letter-drafts", "2026-09-30T23:59:59Z").GetProperty("overdueSince").ValueKind);
        Assert.Equal("2027-01-05T10:00:00Z", UseCase("customer-refunds", PortfolioFiles.Now).GetProperty("goUntil").GetString());
    }

    [Fact]
    public void A_folder_without_findings_ends_well()
    {
        using var folder = new SampleFolder();
        folder.Replace("portfolio.json", "\"stage\": \"production\"", "\"stage\": \"retired\"");
        var run = Tool.Run("portfolio", folder.Path).Ended(0);
        Assert.EndsWith("\n1 use case — retired:\u00a01; no findings\n", run.Output, StringComparison.Ordinal);
        folder.Write("portfolio.json", """{ "useCases": [] }""").Write("agents.json", """{ "agents": [] }""").Delete("delegations.json").Delete("policies/refunds.cedar");
        Assert.Equal("there is no use case\n", Tool.Run("portfolio", folder.Path).Ended(0).Output);
        Assert.Equal("il n’y a pas de cas d’usage\n", Tool.Run("portfolio", folder.Path, "--lang", "fr").Ended(0).Output);
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var run = Tool.Run("portfolio", _folder.Path, "--at", PortfolioFiles.Now, "--json").Ended(1);
        Assert.Empty(run.Error);
        var register = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["at", "stages", "useCases", "shadowUses"], Names(register));
        Assert.Equal(["idea 1", "proofOfConcept 1", "pilot 1", "production 1", "stopped 1"], register.GetProperty("stages").EnumerateArray().Select(one => $"{Text(one, "stage")} {one.GetProperty("count")}"));
        var rows = register.GetProperty("useCases").EnumerateArray().ToList();
        Assert.Equal(["call-notes", "letter-drafts", "claims-triage", "customer-refunds", "old-chatbot"], rows.Select(one => Text(one, "id")));
        Assert.All(rows, one => Assert.Equal(
            ["id", "name", "owner", "stage", "reopened", "objectives", "risk", "nextGate", "overdueSince", "goUntil", "findings"], Names(one)));
        Assert.Equal(["ownerless", "reopened"], rows[1].GetProperty("findings").EnumerateArray().Select(one => Text(one, "kind")));
        Assert.Equal(["reopened", "reopened", "duplicatePurpose"], rows[2].GetProperty("findings").EnumerateArray().Select(one => Text(one, "kind")));
        Assert.Equal("faster-claims 0.6", $"{Text(rows[3].GetProperty("objectives")[0], "objective")} {rows[3].GetProperty("objectives")[0].GetProperty("weight")}");
        Assert.Equal("mail-helper", Text(Assert.Single(register.GetProperty("shadowUses").EnumerateArray()), "declaredUse"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Long_names_and_ids_fit_the_page(string language)
    {
        var id = string.Join('-', Enumerable.Repeat("verylongname", 5));
        _folder.Write("portfolio.json", File.ReadAllText(_folder.File("portfolio.json"))
            .Replace("letter-drafts", id, StringComparison.Ordinal)
            .Replace("faster-claims", $"{id}-faster", StringComparison.Ordinal)
            .Replace("\"Claims triage\"", $"\"{new string('x', 90)}\"", StringComparison.Ordinal));
        foreach (var question in new string[][] { ["portfolio", _folder.Path], ["portfolio", _folder.Path, "--use-case", id] })
        {
            var run = Tool.Run([.. question, "--at", PortfolioFiles.Now, "--lang", language]).Ended(1);
            Assert.All(run.Output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
            Assert.All(id.Split('-'), part => Assert.Contains(part, run.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_number_of_findings_is_coloured_only_when_asked_for()
    {
        Assert.DoesNotContain('\u001b', Tool.Run("portfolio", _folder.Path).Output);
        Assert.Contains("\u001b[93m3", Tool.RunWith(console => console with { ColourOutput = true }, "portfolio", _folder.Path, "--at", PortfolioFiles.Now).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_errors_answers_nothing()
    {
        _folder.Replace("portfolio.json", "\"owner\": \"person:paul-roche\"", "\"owner\": \"person:paul-rosche\"");
        var run = Tool.Run("portfolio", _folder.Path).Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains(_folder.File("portfolio.json"), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        foreach (var question in new string[][] { ["--lang", "fr"], ["--json"], ["--use-case", "customer-refunds", "--lang", "fr"], ["--use-case", "customer-refunds", "--json"] })
        {
            string[] whole = ["portfolio", _folder.Path, "--at", PortfolioFiles.Now, .. question];
            Assert.Equal(Tool.Run(whole).Output, Tool.RunIn(culture, whole).Output);
        }
    }

    private JsonElement UseCase(string id, string at) =>
        JsonDocument.Parse(Tool.Run("portfolio", _folder.Path, "--at", at, "--json").Output).RootElement.GetProperty("useCases").EnumerateArray().Single(one => Text(one, "id") == id);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
