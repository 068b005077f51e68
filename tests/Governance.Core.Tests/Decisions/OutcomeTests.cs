using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Decisions;

/// <summary>Each outcome once, by hand.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void A_refund_within_bounds_proceeds() => Is(DecisionOutcome.Proceed, AutonomyLevel.ActWithinBounds, ClaimsDesk.Refund(500));

    [Fact]
    public void A_refund_over_500_awaits_approval() => Is(DecisionOutcome.AwaitingApproval, AutonomyLevel.ActWithApproval, ClaimsDesk.Refund(500.0001m));

    [Fact]
    public void A_batch_awaits_a_plan() => Is(DecisionOutcome.AwaitingPlan, AutonomyLevel.ActOnPlan, ClaimsDesk.Refund(20) with
    {
        Context = CedarRecord.Create([KeyValuePair.Create("batch", CedarValue.FromString("b-7"))]),
    });

    [Fact]
    public void A_review_is_advice_only() =>
        Is(DecisionOutcome.AdviseOnly, AutonomyLevel.Advise, ClaimsDesk.Refund(20) with { DecisionType = new("refund.review") });

    [Fact]
    public void An_agent_only_observes_vulnerable_customers() =>
        Is(DecisionOutcome.ObserveOnly, AutonomyLevel.Observe, ClaimsDesk.Refund(20, ("vulnerable", true)));

    [Fact]
    public void A_sanctioned_customer_is_refused() => Is(DecisionOutcome.Refused, AutonomyLevel.None, ClaimsDesk.Refund(20, ("sanctioned", true)));

    [Fact]
    public void What_nothing_grants_is_refused() =>
        Is(DecisionOutcome.Refused, AutonomyLevel.None, ClaimsDesk.Refund(20) with { Agent = null, Person = new("claire-dubois") });

    [Fact]
    public void A_refund_whose_amount_is_not_said_awaits_approval_because_the_limit_cannot_be_judged()
    {
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Amount = null });
        Assert.Equal(DecisionOutcome.AwaitingApproval, decision.Outcome);
        Assert.Equal("its condition could not be judged: the record has no attribute `amount`", Assert.Single(decision.Ceilings, c => c.IsDecisive).Error!.En);
    }

    [Fact]
    public void Every_level_has_an_outcome_and_a_name_in_both_languages() => Assert.Equal(
        """
        None → Refused: Refused / Refusé
        Observe → ObserveOnly: Observe only / Observer seulement
        Advise → AdviseOnly: Advise only / Conseiller seulement
        ActWithApproval → AwaitingApproval: Awaiting approval / En attente d’approbation
        ActOnPlan → AwaitingPlan: Awaiting a plan / En attente d’un plan
        ActWithinBounds → Proceed: Proceed / Peut agir
        ActMonitored → Proceed: Proceed / Peut agir
        """,
        string.Join('\n', AutonomyScale.Levels.Select(level => DecisionOutcomes.At(level) is var outcome
            ? $"{level} → {outcome}: {outcome.DisplayName.En} / {outcome.DisplayName.Fr}"
            : string.Empty)));

    private static void Is(DecisionOutcome outcome, AutonomyLevel level, DecisionRequest request)
    {
        var decision = ClaimsDesk.Decide(request);
        Assert.Equal((outcome, level), (decision.Outcome, decision.Autonomy));
    }
}
