using Governance.Cedar;
using Governance.Core.Tests.Laws;
using Governance.Decisions;

namespace Governance.Core.Tests.Decisions;

/// <summary>Where nothing allows, the nearest policy and the clause that failed.</summary>
public sealed class NearMissTests
{
    private const string Policies = """
        @id("small")
        @autonomy("ActWithinBounds")
        permit (principal in Team::"care-bots", action == Action::"refund.issue", resource is Claim)
        when { context.amount.lessThanOrEqual(decimal("500.0")) };

        @id("others")
        @autonomy("ActMonitored")
        permit (principal == Agent::"refund-bot", action in Action::"money", resource)
        when { resource has paper && resource.paper && context.amount.lessThan(decimal("9.5")) }
        unless { resource.lost || context.agent == Agent::"refund-bot" };

        @id("review")
        permit (principal, action == Action::"refund.review", resource);

        @id("later")
        @from("2030-01-01")
        permit (principal, action == Action::"refund.issue", resource);
        """;

    private static readonly Decision Decision = ClaimsDesk.Decide(ClaimsDesk.Refund(640m), Policies);

    [Fact]
    public void The_nearest_comes_first_with_what_it_misses()
    {
        var misses = Decision.FindNearMisses();

        Assert.Equal([("small", AutonomyLevel.ActWithinBounds), ("others", AutonomyLevel.ActMonitored)], misses.Select(miss => (miss.Rule, miss.Level)));
        Assert.Equal(
            ["`context.amount.lessThanOrEqual(decimal(\"500.0\"))` does not hold: `context.amount` is `640.0`"], misses[0].Misses.Select(miss => miss.En));
        Assert.Equal(
            ["`context.amount.lessThanOrEqual(decimal(\"500.0\"))` n’est pas rempli : `context.amount` vaut `640.0`"], misses[0].Misses.Select(miss => miss.Fr!.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void It_is_told_where_nothing_allows()
    {
        Assert.Contains(
            """

              nothing: no rule allows this
              ~ policy `small`, up to Act within bounds — does not apply:
                `context.amount.lessThanOrEqual(decimal("500.0"))` does not hold: `context.amount` is `640.0`
              ~ policy `others`, up to Act monitored — does not apply:
                `resource has paper` does not hold: `resource` is `Claim::"c-1047"`
                `context.amount.lessThan(decimal("9.5"))` does not hold: `context.amount` is `640.0`
            Limited by:
            """,
            Decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains(
            """

              ~ politique `small`, jusqu’à Agir dans les bornes — ne s’applique pas :
                `context.amount.lessThanOrEqual(decimal("500.0"))` n’est pas rempli : `context.amount` vaut `640.0`

            """,
            Decision.Explain(Told.French).Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("~", ClaimsDesk.Decide(ClaimsDesk.Refund(320m), Policies).Explain(Told.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_grant_more_than_something_does_is_found_and_not_told() =>
        Assert.Equal(["others"], ClaimsDesk.Decide(ClaimsDesk.Refund(320m), Policies).FindNearMisses().Select(miss => miss.Rule));

    [Theory]
    [InlineData("principal == Agent::\"other\"", "true", "it is for `principal == Agent::\"other\"`")]
    [InlineData("principal", "resource has lost", "`resource has lost` does not hold")]
    [InlineData("principal", "context.unit == Unit::\"spain\"", "`context.unit == Unit::\"spain\"` does not hold: `context.unit` is `Unit::\"france\"`")]
    public void What_is_missing_is_told_as_it_is_written(string principal, string condition, string expected)
    {
        var parts = ClaimsDesk.Parts($"@id(\"one\") permit ({principal}, action == Action::\"refund.issue\", resource) when {{ {condition} }};");
        parts = parts with { Agents = parts.Agents with { Agents = [.. parts.Agents.Agents, parts.Agents.Agents[0] with { Id = new("other"), Certificates = [] }] } };
        parts = parts with { Organization = parts.Organization with { Units = [.. parts.Organization.Units, parts.Organization.Units[0] with { Id = new("spain"), Parent = parts.Organization.Units[0].Id }] } };

        Assert.StartsWith(expected, Assert.Single(Assert.Single(Miss(parts)).Misses).En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_order_is_told_in_one_order()
    {
        var parts = ClaimsDesk.Parts("@id(\"one\") permit (principal, action == Action::\"refund.issue\", resource) when { context.tags == [] || context.more == {} };");
        var evaluator = new PolicyEvaluator(GovernanceModel.Create(parts).Model!);

        Assert.Equal(Told("b", "a"), Told("a", "b"));
        Assert.Contains("`context.tags` is `[\"a\", \"b\"]`, `context.more` is `{x: [\"a\", \"b\"]}`", Told("b", "a"), StringComparison.Ordinal);

        string Told(string one, string other)
        {
            var set = CedarValue.FromSet(CedarSet.Create([CedarValue.FromString(one), CedarValue.FromString(other)]));
            var context = CedarRecord.Create([new("tags", set), new("more", CedarValue.FromRecord(CedarRecord.Create([new("x", set)])))]);
            return evaluator.Evaluate(ClaimsDesk.Refund(640m) with { Context = context }).Explain(Laws.Told.English);
        }
    }

    [Fact]
    public void An_exception_is_told_as_one() => Assert.Equal(
        "its exception `context.amount.greaterThan(decimal(\"500.0\"))` applies: `context.amount` is `640.0`",
        Assert.Single(Assert.Single(Miss(ClaimsDesk.Parts(
            "@id(\"one\") permit (principal, action == Action::\"refund.issue\", resource) unless { context.amount.greaterThan(decimal(\"500.0\")) };"))).Misses).En);

    [Fact]
    public void A_number_of_them_is_asked_for()
    {
        Assert.Empty(Decision.FindNearMisses(0));
        Assert.Single(Decision.FindNearMisses(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Decision.FindNearMisses(-1));
    }

    private static ValueList<NearMiss> Miss(GovernanceModelParts parts)
    {
        var result = GovernanceModel.Create(parts);
        Assert.Equal([], result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Message.En));
        return new PolicyEvaluator(result.Model!).Evaluate(ClaimsDesk.Refund(640m)).FindNearMisses();
    }
}
