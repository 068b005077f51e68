using System.Text;
using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>What a request file presents besides the request, as <c>decide --json</c> tells it.</summary>
public sealed class DecideEvidenceTests
{
    private static readonly string Folder = Repository.Find("docs/examples/procurement");

    [Fact]
    public void An_approval_meets_the_validation_that_asks_for_it()
    {
        var decision = Decide("03-approved-order.json", 0);
        var presented = Assert.Single(Items(decision, "presented"));
        Assert.Equal(["kind", "id", "counts", "voidBecause"], presented.EnumerateObject().Select(p => p.Name));
        Assert.Equal("approval", Text(presented, "kind"));
        Assert.Equal("ly-1002-1", Text(presented, "id"));
        Assert.True(presented.GetProperty("counts").GetBoolean());
        Assert.Equal(JsonValueKind.Null, presented.GetProperty("voidBecause").ValueKind);
        Assert.Equal("ly-1002-1", Text(Assert.Single(Items(decision, "validations")).GetProperty("metBy"), "id"));
        Assert.Equal(JsonValueKind.Null, decision.GetProperty("planDigest").ValueKind);
    }

    [Fact]
    public void An_approval_of_another_act_meets_nothing_and_says_why()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "requests/03-approved-order.json")).Replace("outilac", "outilux", StringComparison.Ordinal);
        var run = Tool.RunWithInput(Encoding.UTF8.GetBytes(text), "decide", Folder, "-", "--json").Ended(1);
        var decision = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal("awaitingApproval", Text(decision, "outcome"));
        Assert.Contains("another act", Text(Assert.Single(Items(decision, "presented")).GetProperty("voidBecause"), "en"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Assert.Single(Items(decision, "validations")).GetProperty("metBy").ValueKind);
    }

    [Fact]
    public void Budgets_of_every_link_tell_what_is_left()
    {
        var budgets = Items(Decide("06-sub-agent.json", 0), "budgets");
        Assert.All(budgets, budget => Assert.Equal(
            ["delegation", "budget", "period", "currency", "limit", "left"], budget.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(
            ["lyon-restock monthly month EUR 20000.00 11040.00", "lyon-quotes daily day  10 6"],
            budgets.Select(budget => string.Join(' ', budget.EnumerateObject().Select(p => p.Value.GetString()))));
    }

    [Fact]
    public void Without_usage_no_budget_covers_anything()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "requests/01-small-order.json"));
        var bare = text[..text.IndexOf(",\n  \"usage\"", StringComparison.Ordinal)] + "\n}\n";
        var run = Tool.RunWithInput(Encoding.UTF8.GetBytes(bare), "decide", Folder, "-", "--json").Ended(1);
        var grant = JsonDocument.Parse(run.Output).RootElement[0].GetProperty("grants")[0];
        Assert.Contains("is not known", Text(grant.GetProperty("voidBecause"), "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_carries_its_digest_which_no_act_of_it_changes()
    {
        var (within, off) = (Decide("17-planned-call-off.json", 0), Decide("18-off-the-plan.json", 1));
        Assert.Equal(Text(within, "planDigest"), Text(off, "planDigest"));
        Assert.Matches("^[0-9a-f]{64}$", Text(within, "planDigest"));
        Assert.NotEqual(Text(within, "digest"), Text(within, "planDigest"));
        Assert.Equal("plan", Text(Assert.Single(Items(within, "presented")), "kind"));
        Assert.Contains("describes this act", Text(Assert.Single(Items(off, "presented")).GetProperty("voidBecause"), "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_leaves_a_review_with_a_date()
    {
        var decision = Decide("11-line-down.json", 0);
        Assert.Equal("emergency", Text(Assert.Single(Items(decision, "presented")), "kind"));
        Assert.Equal("emergency", Text(Items(decision, "grants")[0], "kind"));
        var review = Assert.Single(Items(decision, "obligations"));
        Assert.Equal("built-in.review-emergency", Text(review, "id"));
        Assert.Equal("role:internal-audit", Text(review, "party"));
        Assert.Equal("2026-11-27T01:30:00Z", Text(review, "due"));
    }

    [Fact]
    public void A_revoked_chain_under_a_kill_switch_says_both()
    {
        var decision = Decide("12-kill-switch.json", 1);
        Assert.Contains("was revoked on 2026-10-01", Text(Assert.Single(Items(decision, "grants")).GetProperty("voidBecause"), "en"), StringComparison.Ordinal);
        Assert.Contains(Items(decision, "ceilings"), ceiling => Text(ceiling, "rule") == "built-in.kill-switch");
    }

    [Fact]
    public void A_threshold_is_a_ceiling_of_its_own_kind() =>
        Assert.Contains(Items(Decide("04-split-order.json", 1), "ceilings"), ceiling => Text(ceiling, "kind") == "threshold" && Text(ceiling, "rule") == "orders-lyon");

    private static JsonElement Decide(string request, int code) =>
        JsonDocument.Parse(Tool.Run("decide", Folder, request, "--json").Ended(code).Output).RootElement[0];

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
