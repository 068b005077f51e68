using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>Time and history (Cedar's rfcs#112): rules that begin and end, and acts that are judged together with those before them.</summary>
public sealed class TimeAndHistoryTests
{
    private const string Summer = """
        @id("refunds") @autonomy("ActWithinBounds") permit (principal is Agent, action == Action::"refund.issue", resource);
        @id("summer") @ceiling("Advise") @from("2026-07-01") @until("2026-09-01T08:30:00Z") forbid (principal, action, resource);
        @id("night") @ceiling("ActWithApproval") forbid (principal, action, resource) when { context.now.toTime() >= duration("22h") };
        """;

    [Theory]
    [InlineData("2026-06-30T21:59:59", DecisionOutcome.Proceed)]
    [InlineData("2026-07-01T00:00:00", DecisionOutcome.AdviseOnly)]
    [InlineData("2026-09-01T08:29:59", DecisionOutcome.AdviseOnly)]
    [InlineData("2026-09-01T08:30:00", DecisionOutcome.Proceed)]
    [InlineData("2026-09-01T22:00:00", DecisionOutcome.AwaitingApproval)]
    public void A_rule_holds_from_its_beginning_to_before_its_end(string at, DecisionOutcome outcome)
    {
        var instant = NodaTime.Text.InstantPattern.ExtendedIso.Parse($"{at}Z").Value;

        Assert.Equal(outcome, ClaimsDesk.Decide(ClaimsDesk.Refund(20m) with { At = instant }, Summer).Outcome);
    }

    [Fact]
    public void Acts_with_one_counterparty_within_the_window_count_together()
    {
        var parts = ClaimsDesk.Parts(ClaimsDesk.Policies, ClaimsDesk.ToTheBot);
        var types = parts.Organization.DecisionTypes.Select(type => type.Id.Value == "refund.issue" ? type with { SplittingWindow = Duration.FromHours(24) } : type);
        var evaluator = new PolicyEvaluator(GovernanceModel.Create(parts with { Organization = parts.Organization with { DecisionTypes = [.. types] } }).Model!);
        var ledger = new InMemoryBudgetLedger();
        var part = ClaimsDesk.Refund(300m) with { Counterparty = "acme" };

        var first = evaluator.EvaluateAndReserve(part, ledger);
        ledger.Commit(first.Reservation!.Value, part.At);
        var second = evaluator.EvaluateAndReserve(part with { At = part.At + Duration.FromHours(23) }, ledger);

        Assert.Equal((DecisionOutcome.Proceed, DecisionOutcome.AwaitingApproval), (first.Outcome, second.Outcome));
        Assert.Equal(new Money(600m, Currency.Eur), second.CountedAmount);
        Assert.Equal(DecisionOutcome.Proceed, evaluator.EvaluateAndReserve(part with { At = part.At + Duration.FromHours(23), Counterparty = "another" }, ledger).Outcome);
        Assert.Equal(DecisionOutcome.Proceed, evaluator.EvaluateAndReserve(part with { At = part.At + Duration.FromHours(25) }, ledger).Outcome);
    }
}
