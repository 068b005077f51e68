using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>Budgets (agent-governance-toolkit#609): what is taken together never exceeds them, also when many ask at once.</summary>
public sealed class BudgetTests
{
    private static readonly Budget Month = new() { Id = new("month"), Amount = new Money(1000m, Currency.Eur), Period = BudgetPeriod.Month, TimeZone = "Europe/Paris" };

    private static readonly PolicyEvaluator Evaluator = new(ClaimsDesk.Build(string.Empty, [ClaimsDesk.ToTheBot with { Budgets = [Month] }]));

    [Fact]
    public void What_a_budget_no_longer_holds_is_refused_and_what_is_left_is_told()
    {
        var ledger = new InMemoryBudgetLedger();
        var first = Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(600m), ledger);

        Assert.Equal(DecisionOutcome.Proceed, first.Outcome);
        Assert.Equal(new Money(400m, Currency.Eur), Assert.Single(first.Budgets).LeftAmount);
        Assert.Equal(DecisionOutcome.Refused, Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(400.01m), ledger).Outcome);
        Assert.Equal(DecisionOutcome.Proceed, Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(400m), ledger).Outcome);
    }

    [Fact]
    public void What_was_not_done_can_be_taken_again()
    {
        var ledger = new InMemoryBudgetLedger();
        var first = Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(1000m), ledger);
        Assert.Equal(DecisionOutcome.Refused, Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(1m), ledger).Outcome);

        ledger.Release(first.Reservation!.Value, ClaimsDesk.Now);

        Assert.Equal(DecisionOutcome.Proceed, Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(1000m), ledger).Outcome);
    }

    [Fact]
    public void Many_at_once_take_no_more_than_there_is()
    {
        var ledger = new InMemoryBudgetLedger();
        var outcomes = new DecisionOutcome[64];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = Evaluator.EvaluateAndReserve(ClaimsDesk.Refund(100m), ledger).Outcome);

        Assert.Equal(10, outcomes.Count(outcome => outcome == DecisionOutcome.Proceed));
    }

    [Fact]
    public void A_budget_whose_use_is_not_known_holds_nothing() => Assert.Equal(DecisionOutcome.Refused, Evaluator.Evaluate(ClaimsDesk.Refund(1m)).Outcome);
}
