using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Laws;
using Governance.Decisions;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>
/// Explain the default deny: name the nearest rule and the clause that failed, with both numbers (cedar#2522, cedar-go#118, OPA#2089, NRules#178, aspnetcore#55673), and tell
/// "forbidden" from "not permitted" (cedar#1850).
/// </summary>
public sealed class DefaultDenyTests
{
    private const string Rules = """
        @id("refund.small") permit (principal in Team::"care-bots", action == Action::"refund.issue", resource is Claim) when { context.amount <= 500 };
        @id("refund.audit") permit (principal == Agent::"auditor", action == Action::"refund.review", resource);
        @id("refund.embargo") forbid (principal, action, resource) when { context.country == "XX" };
        """;

    [Fact]
    public void The_nearest_rule_is_named_with_the_clause_that_failed_and_both_numbers()
    {
        var diagnosis = Ask(640, "FR");

        Assert.Equal(DecisionGround.NotPermitted, diagnosis.Ground);
        var nearest = diagnosis.Nearest[0];
        Assert.Equal("refund.small", nearest.Policy.Annotations.Single().Value);
        Assert.Equal(1, nearest.Obstacles);
        Assert.Equal("`policy0` does not apply: `context.amount` was 640; the limit is 500", nearest.Sentence);
    }

    [Fact]
    public void Cedar_tells_forbidden_from_not_permitted()
    {
        Assert.Equal(DecisionGround.Permitted, Ask(320, "FR").Ground);
        Assert.Equal(DecisionGround.NotPermitted, Ask(640, "FR").Ground);
        Assert.Equal(DecisionGround.Forbidden, Ask(320, "XX").Ground);
        Assert.Equal(DecisionGround.Forbidden, Ask(640, "XX").Ground);
    }

    [Fact]
    public void A_decision_tells_forbidden_from_not_permitted()
    {
        var notPermitted = ClaimsDesk.Decide(ClaimsDesk.Refund(20m), policies: string.Empty);
        var forbidden = ClaimsDesk.Decide(ClaimsDesk.Refund(20m, ("sanctioned", true)));

        Assert.Equal((DecisionOutcome.Refused, DecisionOutcome.Refused), (notPermitted.Outcome, forbidden.Outcome));
        Assert.Equal([BlockerKind.MissingGrant], notPermitted.BlockersTo(AutonomyLevel.Observe).Select(blocker => blocker.Kind));
        Assert.Equal([(BlockerKind.Ceiling, "customer.sanctioned")], forbidden.BlockersTo(AutonomyLevel.Observe).Select(blocker => (blocker.Kind, blocker.Rule)));
        Assert.Contains("nothing: no rule allows this", notPermitted.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("rien\u00a0: aucune règle ne le permet", notPermitted.Explain(Told.French), StringComparison.Ordinal);
        Assert.Contains("> policy `customer.sanctioned`, forbids [decisive]", forbidden.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("> politique `customer.sanctioned`, interdit [décisif]", forbidden.Explain(Told.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_names_the_nearest_rule_with_the_clause_that_failed_and_both_numbers_in_either_language()
    {
        const string policies = """
            @id("refund.small") @autonomy("ActWithinBounds")
            permit (principal in Team::"care-bots", action == Action::"refund.issue", resource)
            when { context.amount.lessThanOrEqual(decimal("500.0")) };
            """;
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(640m), policies);

        Assert.Equal("refund.small", Assert.Single(decision.FindNearMisses()).Rule);
        Assert.Contains("`context.amount.lessThanOrEqual(decimal(\"500.0\"))` does not hold: `context.amount` is `640.0`", decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("`context.amount.lessThanOrEqual(decimal(\"500.0\"))` n’est pas rempli\u00a0: `context.amount` vaut `640.0`", decision.Explain(Told.French), StringComparison.Ordinal);
    }

    private static DecisionDiagnosis Ask(long amount, string country) => new Authorizer(PolicySet.Parse(Rules).Value).Diagnose(
        new CedarRequest(
            new("Agent", "bot"), new("Action", "refund.issue"), new("Claim", "c1"),
            CedarRecord.Create([KeyValuePair.Create("amount", CedarValue.FromLong(amount)), KeyValuePair.Create("country", CedarValue.FromString(country))])),
        EntityStore.Create([new Entity(new("Agent", "bot"), CedarRecord.Empty, [new("Team", "care-bots")])]).Value);
}
