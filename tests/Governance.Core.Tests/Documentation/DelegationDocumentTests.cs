using System.Globalization;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/delegation.md shows is what compiles, runs and is drawn.</summary>
public sealed class DelegationDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/delegation.md");

    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 18, 9, 30);

    [Fact]
    public void The_diagram_is_the_one_that_the_code_draws() =>
        Assert.Equal(ApprovalCaseLifecycle.Transitions.ToMermaid(CultureInfo.GetCultureInfo("en-GB")).Trim(), Page.Blocks("mermaid").Single().Trim());

    [Fact]
    public void A_small_order_is_reserved_and_committed()
    {
        var ledger = new InMemoryBudgetLedger();
        var decision = DelegationExamples.Act(Evaluator(), Order(320m), DecisionEvidence.None, ledger, new InMemoryApprovalLedger(), () => true);

        Assert.Equal(DecisionOutcome.Proceed, decision.Outcome);
        var balance = Assert.Single(decision.Budgets);
        Assert.Equal(new Money(19_680m, Currency.Eur), balance.LeftAmount);
        Assert.Equal(new Money(320m, Currency.Eur), ledger.Find(balance.Account, balance.Budget, Morning)!.Value.Amount);
    }

    [Fact]
    public void An_approval_lets_one_order_proceed_and_not_a_second_one()
    {
        var (evaluator, order) = (Evaluator(), Order(4200m));
        var ledger = new InMemoryBudgetLedger();
        var used = new InMemoryApprovalLedger();
        Assert.Equal(DecisionOutcome.AwaitingApproval, evaluator.EvaluateAndReserve(order, ledger).Outcome);

        // As the usage is part of no digest, the approval of the order as it stands holds with the ledger too.
        var before = evaluator.Evaluate(order, new() { Usage = ledger });
        var approval = evaluator.Model.OpenApproval(before, new("manager-approval"), new("po-4711"), Morning)
            .Cast(new(new("julien-moreau"), Step: 0, VoteKind.Approve, Morning)).Case.Approval;
        Assert.NotNull(approval);

        var acts = 0;
        var first = DelegationExamples.Act(evaluator, order, new() { Approvals = [approval] }, ledger, used, () => ++acts == 1);
        Assert.Equal((DecisionOutcome.Proceed, 1), (first.Outcome, acts));

        DelegationExamples.Act(evaluator, order, new() { Approvals = [approval] }, ledger, used, () => ++acts > 0);
        Assert.Equal(1, acts);
    }

    [Fact]
    public void A_manager_approves_and_the_agents_owner_does_not()
    {
        var buyer = Order(4200m) with { Agent = null, Person = new("camille-roux") };
        Assert.NotNull(DelegationExamples.Approve(Evaluator(), buyer, new("julien-moreau"), Morning));
        Assert.Null(DelegationExamples.Approve(Evaluator(), buyer, new("camille-roux"), Morning));
    }

    private static PolicyEvaluator Evaluator() => new(GovernanceModel.Load(Repository.Find("docs/examples/procurement")));

    private static DecisionRequest Order(decimal amount) => new()
    {
        Agent = new("restock-agent"),
        DecisionType = new("purchase.order"),
        Resource = new("PurchaseOrder", "LY-1")
        {
            Attributes = Cedar.CedarRecord.Create(
            [
                KeyValuePair.Create("supplierApproved", Cedar.CedarValue.FromBool(true)),
                KeyValuePair.Create("sanctioned", Cedar.CedarValue.FromBool(false)),
            ]),
        },
        Purpose = new("restocking"),
        Unit = new("plant-lyon"),
        Amount = new(amount, Currency.Eur),
        Counterparty = "outilac",
        At = Morning,
    };
}
