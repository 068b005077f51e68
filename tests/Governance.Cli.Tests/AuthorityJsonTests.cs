using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class AuthorityJsonTests
{
    private static readonly string Example = Repository.Find("docs/examples/procurement");
    private static readonly string[] Question = ["authority", Example, "--agent", "restock-agent", "--at", "2026-11-18T09:30:00Z", "--json"];

    [Fact]
    public void Every_object_has_every_property_in_a_fixed_order()
    {
        var answer = Ask();
        Assert.Equal(["party", "at", "unit", "decisions"], Names(answer));
        var decisions = Items(answer, "decisions");
        Assert.Equal(["purchase.order", "purchase.call-off"], decisions.Select(decision => Text(decision, "decisionType")));
        Assert.All(decisions, decision => Assert.Equal(["decisionType", "accountable", "chains"], Names(decision)));
        Assert.All(decisions.SelectMany(decision => Items(decision, "accountable")), one => Assert.Equal(["unit", "party", "person", "standsInFor", "problem"], Names(one)));
        var chains = decisions.SelectMany(decision => Items(decision, "chains")).ToList();
        Assert.All(chains, chain => Assert.Equal(["inForce", "problem", "roots", "links"], Names(chain)));
        Assert.All(chains.SelectMany(chain => Items(chain, "roots")), root => Assert.Equal(["unit", "person", "problem"], Names(root)));
        Assert.All(chains.SelectMany(chain => Items(chain, "links")), link => Assert.Equal(
            [
                "id", "delegator", "delegatee", "decisionTypes", "resources", "purposes", "units", "dataClasses", "autonomy", "amountLimit", "budgets", "condition",
                "calendar", "validFrom", "validUntil", "depth", "reason",
            ],
            Names(link)));
        Assert.All(chains.SelectMany(chain => Items(chain, "links")).SelectMany(link => Items(link, "budgets")), budget => Assert.Equal(
            ["id", "amount", "count", "period", "window", "timeZone"], Names(budget)));
    }

    [Fact]
    public void Chains_come_in_the_order_of_their_leaves_with_what_became_of_them()
    {
        var chains = Items(Items(Ask(), "decisions")[0], "chains");
        Assert.Equal(
            ["bromont-purchasing bromont-restock True", "lyon-purchasing lyon-restock True", "neuchatel-restock False"],
            chains.Select(chain => $"{string.Join(' ', Items(chain, "links").Select(link => Text(link, "id")))} {chain.GetProperty("inForce").GetBoolean()}"));
        Assert.Contains("was revoked on 2026-10-01", Text(chains[2].GetProperty("problem"), "en"), StringComparison.Ordinal);
        Assert.Contains("a été révoquée le 2026-10-01", Text(chains[2].GetProperty("problem"), "fr"), StringComparison.Ordinal);
        var budget = Assert.Single(Items(Items(chains[0], "links")[1], "budgets"));
        Assert.Equal("rolling", Text(budget, "period"));
        Assert.Equal("P7D", Text(budget, "window"));
        Assert.Equal("10000.00", Text(budget.GetProperty("amount"), "amount"));
    }

    [Fact]
    public void An_accountable_person_is_named_without_any_chain()
    {
        var person = JsonDocument.Parse(Tool.Run("authority", Example, "--person", "sophie-lambert", "--json", "--at", "2026-11-18T09:30:00Z").Ended(1).Output).RootElement;
        var order = Items(person, "decisions")[0];
        Assert.Empty(Items(order, "chains"));
        var accountable = Assert.Single(Items(order, "accountable"));
        Assert.Equal("plant-lyon sophie-lambert", $"{Text(accountable, "unit")} {Text(accountable, "person")}");
    }

    [Fact]
    public void A_unit_of_the_question_is_the_only_one_of_the_answer()
    {
        var answer = JsonDocument.Parse(Tool.Run([.. Question, "--unit", "plant-lyon"]).Ended(0).Output).RootElement;
        Assert.Equal("plant-lyon", Text(answer, "unit"));
        Assert.Equal(
            ["plant-lyon", "plant-lyon"],
            Items(answer, "decisions").SelectMany(decision => Items(decision, "chains")).SelectMany(chain => Items(chain, "roots")).Select(root => Text(root, "unit")));
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        Assert.Equal(Tool.Run(Question).Output, Tool.RunIn(culture, Question).Output);
        string[] drawn = [.. Question.SkipLast(1), "--lang", "fr"];
        Assert.Equal(Tool.Run(drawn).Output, Tool.RunIn(culture, drawn).Output);
    }

    private static JsonElement Ask() => JsonDocument.Parse(Tool.Run(Question).Ended(0).Output).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
