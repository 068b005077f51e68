using System.Text.Json;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>Who has which part in which decisions, and where a unit differs from the one above.</summary>
public sealed class ResponsibilitiesTests : IDisposable
{
    private const string Now = "2026-11-18T09:30:00Z";

    private static readonly string Example = Repository.Find("docs/examples/procurement");

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("every-unit", 0)]
    [InlineData("bromont", 0, "--unit", "plant-bromont")]
    [InlineData("neuchatel", 0, "--unit", "plant-neuchatel", "--decision", "purchase.order")]
    [InlineData("group", 0, "--unit", "group", "--decision", "purchase")]
    public void The_matrix_is_shown_as_approved(string name, int code, params string[] question)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var output = Tool.Run(["responsibilities", Example, .. question, "--at", Now, "--lang", language]).Ended(code).Output;
            Approved.Matches($"responsibilities/{name}.{language}.txt", output);
            Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        }
    }

    [Fact]
    public void Without_an_instant_it_is_the_clocks()
    {
        string[] question = ["responsibilities", Example, "--unit", "plant-bromont"];
        Assert.Equal(
            Tool.Run([.. question, "--at", Now]).Output,
            Tool.RunWith(console => console with { Clock = new ManualClock() }, question).Ended(0).Output);
    }

    [Fact]
    public void Whoever_is_away_is_replaced_at_that_instant_only()
    {
        string[] question = ["responsibilities", Example, "--unit", "plant-bromont", "--decision", "purchase.order", "--json"];
        Assert.Equal("maxime-roy for etienne-gagnon", People(Now));
        Assert.Equal("etienne-gagnon", People("2026-12-18T09:30:00Z"));

        string People(string at)
        {
            var part = Items(Row(Tool.Run([.. question, "--at", at]).Ended(0).Output), "consulted")[0];
            Assert.Equal("role:purchasing-manager", Text(part, "party"));
            return string.Join(' ', Items(part, "people").Select(one =>
                string.Join(" for ", one.GetProperty("standsInFor").EnumerateArray().Select(absent => absent.GetString()).Prepend(Text(one, "person")))));
        }
    }

    [Fact]
    public void For_machines_every_object_has_every_property_in_a_fixed_order()
    {
        var answer = JsonDocument.Parse(Tool.Run("responsibilities", Example, "--unit", "plant-bromont", "--at", Now, "--json").Ended(0).Output).RootElement;
        Assert.Equal(["at", "unit", "decisionType", "units", "differences"], Names(answer));
        Assert.Equal((Now, "plant-bromont", JsonValueKind.Null), (Text(answer, "at"), Text(answer, "unit"), answer.GetProperty("decisionType").ValueKind));
        var unit = Assert.Single(Items(answer, "units"));
        Assert.Equal(["unit", "above", "responsibilities"], Names(unit));
        var rows = Items(unit, "responsibilities");
        Assert.All(rows, row => Assert.Equal(["decisionType", "setIn", "accountable", "responsible", "consulted", "informed"], Names(row)));
        Assert.Equal(["purchase.order", "purchase.call-off"], rows.Select(row => Text(row, "decisionType")));
        Assert.All(rows, row => Assert.Equal(["unit", "decisionType"], Names(row.GetProperty("setIn"))));
        Assert.All(rows, row => Assert.Equal(["party", "person", "standsInFor", "problem"], Names(row.GetProperty("accountable"))));
        Assert.All(rows.SelectMany(row => Items(row, "responsible")), part => Assert.Equal(["party", "people", "problem"], Names(part)));
        Assert.All(rows.SelectMany(row => Items(row, "responsible")).SelectMany(part => Items(part, "people")), one => Assert.Equal(["person", "standsInFor"], Names(one)));
        var differences = Items(answer, "differences");
        Assert.All(differences, one => Assert.Equal(["kind", "subject", "part", "here", "above", "because", "people"], Names(one)));
        Assert.Equal(
            ["policy", "protocol", "responsibility", "role", "threshold"], differences.Select(one => Text(one, "kind")).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(differences, one => Text(one, "subject") == "purchasing-manager" && one.GetProperty("people")[0].GetString() == "maxime-roy");
    }

    [Fact]
    public void Without_a_unit_every_unit_is_in_the_json_and_no_difference()
    {
        var answer = JsonDocument.Parse(Tool.Run("responsibilities", Example, "--at", Now, "--json").Ended(0).Output).RootElement;
        Assert.Equal(["group", "plant-neuchatel", "plant-lyon", "plant-bromont"], Items(answer, "units").Select(unit => Text(unit, "unit")));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("differences").ValueKind);
        Assert.Equal("lyon-office", Text(Items(JsonDocument.Parse(Tool.Run("responsibilities", Example, "--unit", "plant-lyon", "--at", Now, "--json").Output).RootElement, "differences")[^1], "subject"));
    }

    [Fact]
    public void What_the_model_does_not_know_is_said_all_at_once()
    {
        var run = Tool.Run("responsibilities", Example, "--unit", "plant-lion", "--decision", "purchase.odrer").Ended(2);
        Assert.Equal(
            """
            error: there is no unit `plant-lion`
              help: did you mean `plant-lyon`?

            error: there is no decision type `purchase.odrer`
              help: did you mean `purchase.order`?

            """,
            run.Error);
        Assert.Empty(run.Output);
        var problems = JsonDocument.Parse(Tool.Run("responsibilities", Example, "--unit", "nowhere-of-ours", "--json").Ended(2).Error).RootElement;
        Assert.Equal(DiagnosticIds.DanglingReference, Assert.Single(problems.EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void Nobody_is_told_with_the_reason_and_no()
    {
        _folder.Replace(
                "organization.json",
                "\"roles\": [{ \"role\": \"head-of-claims\", \"unit\": \"claims\" }]",
                "\"roles\": [{ \"role\": \"head-of-claims\", \"unit\": \"claims\" }], \"absences\": [{ \"from\": \"2026-11-01T00:00:00Z\", \"until\": \"2026-12-01T00:00:00Z\" }]")
            .Replace("organization.json", "\"accountable\": \"role:head-of-claims\" }", "\"accountable\": \"role:head-of-claims\", \"informed\": [\"role:head-of-claims\", \"body:ai-committee\"] }");
        foreach (var language in new[] { "en", "fr" })
        {
            Approved.Matches(
                $"responsibilities/nobody.{language}.txt", Tool.Run("responsibilities", _folder.Path, "--at", Now, "--lang", language).Ended(1).Output);
        }

        Assert.Contains("\n✗ `refund.issue`, `refund.deny`: the responsibility matrix names nobody", Tool.Run("responsibilities", _folder.Path, "--unit", "group").Ended(1).Output, StringComparison.Ordinal);
        Tool.Run("responsibilities", _folder.Path, "--at", "2026-12-24T00:00:00Z").Ended(0);
    }

    [Fact]
    public void A_unit_in_which_all_is_as_above_is_only_named()
    {
        _folder.Replace("organization.json", "\"parent\": \"group\" }", "\"parent\": \"group\" }, { \"id\": \"claims-lyon\", \"name\": { \"en\": \"Lyon\" }, \"parent\": \"claims\" }");
        var output = Tool.Run("responsibilities", _folder.Path, "--at", Now).Ended(0).Output;
        Assert.EndsWith("\n\nLyon (`claims-lyon`): as in `claims`\n", output, StringComparison.Ordinal);
        Assert.Contains("\n`claims-lyon` differs from `claims` in nothing\n", Tool.Run("responsibilities", _folder.Path, "--unit", "claims-lyon", "--at", Now).Ended(0).Output, StringComparison.Ordinal);
        Assert.Equal($"Responsibilities, {Now}\nthe folder says nothing of responsibilities\n", Tool.Run("responsibilities", Silent(), "--at", Now).Ended(0).Output);
    }

    [Fact]
    public void The_acts_of_governance_have_responsibilities_where_somebody_sets_them()
    {
        _folder.Replace("organization.json", "{ \"decisionType\": \"refund\", \"unit\"", "{ \"decisionType\": \"governance\", \"unit\": \"group\", \"accountable\": \"body:ai-committee\" }, { \"decisionType\": \"refund\", \"unit\"");
        var output = Tool.Run("responsibilities", _folder.Path, "--at", Now, "--decision", "governance.agent").Ended(0).Output;
        Assert.Contains("governance.agent.", output, StringComparison.Ordinal);
        Assert.Contains("Anna Keller (AI", output, StringComparison.Ordinal);
        Assert.DoesNotContain("refund", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        string[] question = ["responsibilities", Example, "--unit", "plant-bromont", "--at", Now, "--lang", "fr"];
        Assert.Equal(Tool.Run(question).Output, Tool.RunIn(culture, question).Output);
        Assert.Equal(Tool.Run([.. question, "--json"]).Output, Tool.RunIn(culture, [.. question, "--json"]).Output);
    }

    [Fact]
    public void Long_names_fit_the_page_and_cannot_steer_the_terminal()
    {
        _folder.Replace("organization.json", "\"Claire Dubois\"", $"\"{string.Join(' ', Enumerable.Repeat("Longname", 12))}\\u001b[31m\"");
        var output = Tool.Run("responsibilities", _folder.Path, "--at", Now).Ended(0).Output;
        Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        Assert.DoesNotContain('\u001b', output);
    }

    private string Silent()
    {
        _folder.Replace("organization.json", "{ \"decisionType\": \"refund\", \"unit\": \"claims\", \"accountable\": \"role:head-of-claims\" }", string.Empty)
            .Delete("delegations.json");
        return _folder.Path;
    }

    private static JsonElement Row(string json) => Items(Items(JsonDocument.Parse(json).RootElement, "units")[0], "responsibilities")[0];

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
