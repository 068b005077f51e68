using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Governance.Cli.Chains;
using Governance.Cli.Output.Tables;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The chains by which somebody may decide.</summary>
public sealed class AuthorityTests : IDisposable
{
    private const string Now = "2026-11-18T09:30:00Z";

    private static readonly string Example = Repository.Find("docs/examples/procurement");

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("three-links", "--agent", "quote-agent", "--decision", "purchase.order")]
    [InlineData("every-decision", "--agent", "restock-agent")]
    [InlineData("stand-in", "--person", "maxime-roy")]
    [InlineData("accountable", "--person", "sophie-lambert")]
    [InlineData("no-chain", "--agent", "quote-agent", "--decision", "purchase", "--unit", "plant-bromont")]
    public void Chains_are_drawn_as_approved(string name, params string[] question)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var output = Tool.Run(["authority", Example, .. question, "--at", Now, "--lang", language]).Output;
            Approved.Matches($"authority/{name}.{language}.txt", output);
            Assert.All(output.Split('\n'), line => Assert.True(CellText.Width(line) <= PageWidth.Columns, line));
        }
    }

    [Theory]
    [InlineData(0, Now)]
    [InlineData(0, Now, "--decision", "purchase.order")]
    [InlineData(0, Now, "--unit", "plant-bromont")]
    [InlineData(0, "2026-09-15T09:30:00Z", "--unit", "plant-neuchatel")]
    [InlineData(1, Now, "--unit", "plant-neuchatel")]
    [InlineData(1, Now, "--unit", "group")]
    [InlineData(0, "2026-11-11T09:30:00Z", "--unit", "plant-lyon")]
    [InlineData(1, "2026-11-11T09:30:00Z", "--unit", "plant-lyon", "--decision", "purchase.order")]
    [InlineData(1, "2028-01-01T00:00:00Z")]
    public void The_exit_code_says_whether_a_chain_is_in_force(int code, string at, params string[] question) =>
        Tool.Run(["authority", Example, "--agent", "restock-agent", "--at", at, .. question]).Ended(code);

    [Fact]
    public void Without_an_instant_it_is_the_clocks()
    {
        var clock = new ManualClock();
        string[] question = ["authority", Example, "--agent", "restock-agent", "--unit", "plant-lyon", "--decision", "purchase.order"];
        Assert.Contains($", {Now}\n", Tool.RunWith(console => console with { Clock = clock }, question).Ended(0).Output, StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromHours(12));
        var run = Tool.RunWith(console => console with { Clock = clock }, question).Ended(1);
        Assert.Contains(", 2026-11-18T21:30:00Z\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("✗ not in force: `lyon-restock` can be used only in the hours of `lyon-office`\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_model_does_not_know_is_said_all_at_once()
    {
        var run = Tool.Run("authority", Example, "--agent", "quote-agnet", "--decision", "purchase.odrer", "--unit", "plant-lion").Ended(2);
        Assert.Equal(
            """
            error: there is no agent `quote-agnet`
              help: did you mean `quote-agent`?

            error: there is no decision type `purchase.odrer`
              help: did you mean `purchase.order`?

            error: there is no unit `plant-lion`
              help: did you mean `plant-lyon`?

            """,
            run.Error);
        Assert.Empty(run.Output);
        Assert.Equal(
            "erreur\u00a0: il n’y a pas de personne `sophie-lamber`\n  aide\u00a0: vouliez-vous dire `sophie-lambert`\u202f?\n",
            Tool.Run("authority", Example, "--person", "sophie-lamber", "--lang", "fr").Ended(2).Error);
    }

    [Fact]
    public void For_machines_it_is_said_as_problems_of_the_input()
    {
        var run = Tool.Run("authority", Example, "--agent", "nobody-of-ours", "--json").Ended(2);
        Assert.Empty(run.Output);
        var problem = Assert.Single(JsonDocument.Parse(run.Error).RootElement.EnumerateArray());
        Assert.Equal(DiagnosticIds.DanglingReference, problem.GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, problem.GetProperty("help").ValueKind);
    }

    [Fact]
    public void A_folder_with_errors_answers_nothing_and_its_requests_do_not_matter()
    {
        _folder.Write("requests/05-bad.json", "[]");
        Tool.Run("authority", _folder.Path, "--agent", "refund-bot", "--at", Now).Ended(0);
        _folder.Replace("delegations.json", "agent:refund-bot", "agent:refund-bat");
        var run = Tool.Run("authority", _folder.Path, "--agent", "refund-bot").Ended(2);
        Assert.Empty(run.Output);
        Assert.Contains(_folder.File("delegations.json"), run.Error, StringComparison.Ordinal);
        Assert.Contains("is a file, not a folder", Tool.Run("authority", _folder.File("agents.json"), "--agent", "a").Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_at_the_head_is_told_where_it_is_so()
    {
        _folder.Replace(
            "organization.json",
            "\"roles\": [{ \"role\": \"head-of-claims\", \"unit\": \"claims\" }]",
            "\"roles\": [{ \"role\": \"head-of-claims\", \"unit\": \"claims\" }], \"absences\": [{ \"from\": \"2026-11-01T00:00:00Z\", \"until\": \"2026-12-01T00:00:00Z\" }]");
        var output = Tool.Run("authority", _folder.Path, "--agent", "refund-bot", "--at", Now).Ended(1).Output;
        Assert.Contains("\n✗ Head of claims — in `claims`: whoever holds `role:head-of-claims`", output, StringComparison.Ordinal);
        Assert.EndsWith("\n✗ not in force\n", output, StringComparison.Ordinal);
        var none = Tool.Run("authority", _folder.Path, "--person", "anna-keller", "--decision", "refund.issue", "--at", Now).Ended(1).Output;
        Assert.Contains("\n✗ nobody is accountable in `claims`: whoever holds `role:head-of-claims`", none, StringComparison.Ordinal);
        Assert.EndsWith("\n✗ no delegation leads to Anna Keller (`anna-keller`)\n", none, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_stands_in_is_named_with_the_absent()
    {
        _folder.Replace(
            "organization.json",
            "\"roles\": [{ \"role\": \"head-of-claims\", \"unit\": \"claims\" }]",
            """
            "roles": [{ "role": "head-of-claims", "unit": "claims" }],
            "absences": [{ "from": "2026-11-01T00:00:00Z", "until": "2026-12-01T00:00:00Z", "standIn": "marc-lefevre" }]
            """);
        string[] question = ["authority", _folder.Path, "--agent", "refund-bot", "--at", Now];
        Assert.Contains("\nMarc Lefèvre (Head of claims) in place of Claire Dubois — accountable in `claims`\n", Tool.Run(question).Ended(0).Output, StringComparison.Ordinal);
        var accountable = JsonDocument.Parse(Tool.Run([.. question, "--json"]).Output).RootElement.GetProperty("decisions")[0].GetProperty("accountable")[0];
        Assert.Equal("marc-lefevre", accountable.GetProperty("person").GetString());
        Assert.Equal("claire-dubois", accountable.GetProperty("standsInFor").GetString());
        var decision = JsonDocument.Parse(Tool.Run("decide", _folder.Path, "01-small.json", "--json").Ended(0).Output).RootElement[0];
        Assert.Equal("claire-dubois", decision.GetProperty("authority").GetProperty("standsInFor").GetString());
    }

    [Fact]
    public void Every_limit_of_a_link_is_told()
    {
        _folder.Replace("organization.json", "\"roles\": [{ \"id\"", "\"roles\": [{ \"id\": \"clerk\", \"name\": { \"en\": \"Clerk\", \"fr\": \"Gestionnaire\" } }, { \"id\"")
            .Replace("organization.json", "\"name\": \"Marc Lefèvre\", \"unit\": \"group\"", "\"name\": \"Marc Lefèvre\", \"unit\": \"group\", \"roles\": [{ \"role\": \"clerk\", \"unit\": \"claims\" }]")
            .Write("delegations.json", EveryLimit);
        Tool.Run("check", _folder.Path).Ended(0);
        foreach (var language in new[] { "en", "fr" })
        {
            var output = Tool.Run("authority", _folder.Path, "--agent", "refund-bot", "--at", Now, "--lang", language).Ended(0).Output;
            Approved.Matches($"authority/every-limit.{language}.txt", output);
        }
    }

    [Fact]
    public void A_unit_below_those_of_a_chain_has_its_own_head()
    {
        _folder.Replace("organization.json", "\"parent\": \"group\" }", "\"parent\": \"group\" }, { \"id\": \"claims-lyon\", \"name\": { \"en\": \"Lyon\" }, \"parent\": \"claims\" }")
            .Replace("organization.json", "\"accountable\": \"role:head-of-claims\" }", "\"accountable\": \"role:head-of-claims\" }, { \"decisionType\": \"refund.issue\", \"unit\": \"claims-lyon\", \"accountable\": \"person:anna-keller\" }");
        string[] question = ["authority", _folder.Path, "--agent", "refund-bot", "--at", Now];
        Assert.Contains("\nClaire Dubois (Head of claims) — accountable in `claims`\n", Tool.Run(question).Ended(0).Output, StringComparison.Ordinal);
        var below = Tool.Run([.. question, "--unit", "claims-lyon"]).Ended(1).Output;
        Assert.Contains("\n✗ Head of claims — in `claims-lyon`: `role:head-of-claims` is not accountable", below, StringComparison.Ordinal);
        Assert.Contains("; accountable there: Anna Keller\n", below.Replace("\n   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_types_with_the_same_chains_share_a_drawing()
    {
        _folder.Replace("delegations.json", "\"refund.issue\"", "\"refund\"");
        var output = Tool.Run("authority", _folder.Path, "--agent", "refund-bot", "--at", Now).Ended(0).Output;
        Assert.Contains("\nPay a refund (`refund.issue`), Deny a refund (`refund.deny`)\n\nClaire Dubois (Head of claims) — accountable in `claims`\n", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("small-refunds").Length);
    }

    [Fact]
    public void Long_chains_and_long_pieces_stay_on_the_page_and_lose_nothing() => Prop.ForAll(
        Gen.Choose(0, 40).ToArbitrary(),
        Gen.Choose(1, 150).SelectMany(length => Gen.Elements('a', '-', ' ', 'é').ArrayOf(length)).Select(letters => new string(letters).Trim()).ListOf(4).ToArbitrary(),
        (depth, pieces) =>
        {
            using var output = new StringWriter();
            new ChainDrawing(output).Link(depth, pieces);
            var text = output.ToString();
            return text.Split('\n').All(line => CellText.Width(line) <= PageWidth.Columns) && Letters(text) == Letters(string.Concat(pieces));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>A person who received a right in a role passes it on; every kind of budget, a limited class of data, resources of each form, a condition of two lines.</summary>
    private const string EveryLimit = """
        {
          "rules": [
            {
              "id": "to-clerks", "delegator": "role:head-of-claims", "delegatee": "role:clerk", "decisionTypes": ["refund"], "purposes": ["customer-refunds"],
              "units": ["claims"], "autonomy": "ActMonitored", "validFrom": "2026-02-01T00:00:00Z", "validUntil": "2027-02-01T00:00:00Z", "depth": 3,
              "budgets": [
                { "id": "life", "count": 1, "period": "lifetime" },
                { "id": "quarter", "amount": { "amount": "9000.00", "currency": "EUR" }, "period": "quarter", "timeZone": "Europe/Zurich" },
                { "id": "year", "count": 900, "period": "year", "timeZone": "Europe/Zurich" }
              ]
            },
            {
              "id": "to-the-bot", "delegator": "person:marc-lefevre", "delegatee": "agent:refund-bot", "parent": "to-clerks", "decisionTypes": ["refund.issue"],
              "resources": [{ "type": "Claim" }, { "within": { "type": "Line", "id": "health" } }], "purposes": ["customer-refunds"], "units": ["claims"],
              "dataClasses": ["claims"], "autonomy": "ActWithApproval", "condition": "context.impact == \"moderate\" ||\n  !context.reversible",
              "validFrom": "2026-02-01T00:00:00Z", "validUntil": "2027-02-01T00:00:00Z",
              "budgets": [
                { "id": "day", "count": 3, "period": "day", "timeZone": "Europe/Zurich" },
                { "id": "week", "count": 9, "period": "week", "timeZone": "Europe/Zurich" },
                { "id": "hours", "count": 2, "period": "rolling", "window": "PT36H" },
                { "id": "half", "count": 2, "period": "rolling", "window": "PT1H30M" }
              ]
            }
          ]
        }
        """;

    private static string Letters(string text) => string.Concat(text.Where(c => c is 'a' or '-' or 'é'));
}
