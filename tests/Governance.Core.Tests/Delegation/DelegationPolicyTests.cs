using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Delegation;
using Governance.Policies;
using NodaTime;

namespace Governance.Core.Tests.Delegation;

/// <summary>Delegations written out as Cedar, word for word.</summary>
public sealed class DelegationPolicyTests
{
    private static readonly DelegationRule Limited = Desk.ToController with
    {
        Resources = [new() { Type = "Claim" }, new() { Type = "Claim", Within = new EntityUid("Folder", "open") }],
        DataClasses = ["personal", "with \"quotes\""],
        Budgets =
        [
            new() { Id = new("month"), Amount = new Money(10_000, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" },
            new() { Id = new("day"), Count = 5, Period = BudgetPeriod.Rolling, Window = Duration.FromHours(24) },
        ],
        Condition = "true // always",
        Calendar = new CalendarId("mondays"),
    };

    [Fact]
    public void A_rule_without_further_limits() => Writes(
        DelegationPolicy.ToCedar(ClaimsDesk.ToTheBot),
        """
        @id("delegation.refunds-to-bot")
        @autonomy("ActWithinBounds")
        @from("2026-01-01T00:00:00Z")
        @until("2027-01-01T00:00:00Z")
        permit (principal == Agent::"refund-bot", action in [Action::"refund.issue"], resource)
        when { [UseCase::"customer-refunds"].contains(context.purpose) }
        when { context.unit in [Unit::"france"] }
        when { context has amount && context.currency == "EUR" && context.amount.lessThanOrEqual(decimal("2000.00")) };
        """);

    [Fact]
    public void A_rule_with_every_limit() => Writes(
        DelegationPolicy.ToCedar(Limited with { Parent = new DelegationId("above") }),
        """
        @id("delegation.to-controller")
        @autonomy("ActWithinBounds")
        @from("2026-01-01T00:00:00Z")
        @until("2027-01-01T00:00:00Z")
        @parent("above")
        @depth("2")
        @calendar("mondays")
        @budget("day: 5 per Rolling 1:00:00:00; month: 10000.00 EUR per Month Europe/Paris")
        permit (principal == Person::"hugo-martin", action in [Action::"refund.issue"], resource)
        when { [UseCase::"customer-refunds"].contains(context.purpose) }
        when { context.unit in [Unit::"france"] }
        when { resource is Claim || resource is Claim in Folder::"open" }
        when { context has dataClasses && ["personal", "with \"quotes\""].containsAll(context.dataClasses) }
        when { context has amount && context.currency == "EUR" && context.amount.lessThanOrEqual(decimal("2000.00")) }
        when {
        true // always
        };
        """);

    [Fact]
    public void A_chain_says_once_what_all_its_links_allow() => Writes(
        DelegationPolicy.ToCedar(new DelegationChain(
        [
            Limited with { DecisionTypes = [new("money")], Resources = [], DataClasses = [] },
            Desk.ToBot with { Condition = "principal is Agent", ValidUntil = Instant.FromUtc(2026, 12, 1, 0, 0) },
        ])),
        """
        @id("delegation.to-bot")
        @autonomy("ActWithApproval")
        @from("2026-01-01T00:00:00Z")
        @until("2026-12-01T00:00:00Z")
        @chain("to-controller, to-bot")
        @calendar("mondays")
        @budget("to-controller/day: 5 per Rolling 1:00:00:00; to-controller/month: 10000.00 EUR per Month Europe/Paris")
        permit (principal == Agent::"refund-bot", action in [Action::"refund.issue"], resource)
        when { action in [Action::"money"] }
        when { [UseCase::"customer-refunds"].contains(context.purpose) }
        when { context.unit in [Unit::"france"] }
        when { context has amount && context.currency == "EUR" && context.amount.lessThanOrEqual(decimal("500.00")) }
        when {
        true // always
        }
        when {
        principal is Agent
        };
        """);

    [Fact]
    public void A_chain_meets_the_limits_of_its_links()
    {
        var chain = new DelegationChain([Limited, Desk.ToBot with { Resources = [new() { Type = "Claim" }], DataClasses = ["personal"], ValidFrom = Instant.FromUtc(2026, 2, 1, 0, 0) }]);
        Assert.Equal((AutonomyLevel.ActWithApproval, 0), (chain.Autonomy, chain.Depth));
        Assert.Equal((Instant.FromUtc(2026, 2, 1, 0, 0), Desk.ToController.ValidUntil), (chain.ValidFrom, chain.ValidUntil));
        Assert.Equal([new Money(500, Currency.Eur)], chain.AmountLimits);
        Assert.Equal(["personal"], chain.DataClasses!.Value);
        Assert.Equal([new UseCaseId("customer-refunds")], chain.Purposes);
        Assert.Null(new DelegationChain([Desk.ToController, Desk.ToBot]).DataClasses);
        Assert.True(chain.IsValid(chain.ValidFrom) && !chain.IsValid(chain.ValidFrom - Duration.Epsilon) && !chain.IsValid(chain.ValidUntil));
    }

    [Fact]
    public void Rules_that_do_not_follow_one_another_are_no_chain()
    {
        Assert.Throws<ArgumentException>(() => new DelegationChain([]));
        Assert.Throws<ArgumentException>(() => new DelegationChain([Desk.ToBot]));
        Assert.Throws<ArgumentException>(() => new DelegationChain([Desk.ToController, Desk.ToController]));
    }

    /// <summary>Word for word, and read by governance without a finding.</summary>
    private static void Writes(string text, string expected)
    {
        Assert.Equal(expected + "\n", text);
        var diagnostics = new List<Diagnostic>();
        var rule = Assert.Single(PolicyReader.Read([new PolicyText("delegation.cedar", text)], PolicyReferences.None, diagnostics).Rules);
        Assert.Empty(diagnostics);
        Assert.True(rule.IsGrant && rule.Id.StartsWith("delegation.", StringComparison.Ordinal) && rule.Level < AutonomyLevel.ActMonitored);
    }
}
