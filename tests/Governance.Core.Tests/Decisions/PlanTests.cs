using Governance.Approvals;
using Governance.Cedar;
using Governance.Core.Tests.Laws;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Decisions;

/// <summary>Approved plans, by hand: what one covers, and every way in which an act deviates from it.</summary>
public sealed class PlanTests
{
    private static readonly DecisionRequest Batch = ClaimsDesk.Refund(20) with
    {
        Context = CedarRecord.Create([KeyValuePair.Create("batch", CedarValue.FromLong(1))]),
    };

    private static readonly ActionPlan Plan = new()
    {
        Id = new("spring-batch"),
        Agent = new("refund-bot"),
        Purpose = new("customer-refunds"),
        Actions =
        [
            new() { DecisionType = new("refund.issue"), Resource = new() { Type = "Claim" }, Unit = new("group"), AmountLimit = new Money(20, Currency.Eur), Times = 2 },
        ],
        ValidFrom = ClaimsDesk.Now,
        ValidUntil = ClaimsDesk.Now + Duration.FromDays(7),
    };

    [Fact]
    public void An_act_that_an_approved_plan_describes_proceeds()
    {
        var decision = Decide(Plan, [0]);
        Assert.Equal((DecisionOutcome.Proceed, AutonomyLevel.ActOnPlan), (decision.Outcome, decision.Autonomy));
        Assert.Contains("Presented:\n  + plan `spring-batch`\n", decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("Présenté\u00a0:\n  + plan `spring-batch`\n", decision.Explain(Told.French), StringComparison.Ordinal);
        Assert.Contains("  + approval by the accountable party: head of claims — met by `spring-batch`\n", decision.Explain(Told.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_runs_from_its_first_instant_and_before_its_last()
    {
        Assert.Equal(DecisionOutcome.Proceed, Decide(Plan, [0], Batch with { At = Plan.ValidUntil - Duration.Epsilon }).Outcome);
        const string Over = "the plan does not run at this instant";
        IsVoid(Over, Decide(Plan, [0], Batch with { At = Plan.ValidUntil }));
        IsVoid(Over, Decide(Plan with { ValidFrom = ClaimsDesk.Now + Duration.Epsilon }, [0]));
    }

    [Fact]
    public void An_action_may_be_done_as_often_as_the_plan_says()
    {
        Assert.Equal(DecisionOutcome.Proceed, Decide(Plan, [1]).Outcome);
        IsVoid("the plan’s action was done as often as it may be", Decide(Plan, [2]));
        Assert.Equal(DecisionOutcome.Proceed, Decide(Plan with { Actions = [.. Plan.Actions, Plan.Actions[0]] }, [2, 1]).Outcome);
    }

    [Theory]
    [InlineData]
    [InlineData(0, 0)]
    [InlineData(-1)]
    public void What_has_been_done_of_a_plan_must_be_known(params int[] done) =>
        IsVoid("what has been done of the plan is not known", Decide(Plan, [.. done]));

    [Fact]
    public void A_plan_is_for_one_agent_and_one_purpose()
    {
        const string Other = "the plan is for another agent or another purpose";
        IsVoid(Other, Decide(Plan with { Agent = new("other-bot") }, [0]));
        IsVoid(Other, Decide(Plan with { Purpose = new("claims-triage") }, [0]));
    }

    [Fact]
    public void Whatever_deviates_from_its_actions_is_not_covered()
    {
        const string Deviates = "no action of the plan describes this act";
        var action = Plan.Actions[0];
        PlannedAction[] others =
        [
            action with { DecisionType = new("refund.review") },
            action with { Resource = new() { Type = "Invoice" } },
            action with { Resource = new() { Within = new("Folder", "spring") } },
            action with { Unit = new("germany") },
            action with { AmountLimit = new Money(19.9999m, Currency.Eur) },
            action with { AmountLimit = new Money(20, Currency.Chf) },
            action with { AmountLimit = null },
        ];
        Assert.All(others, other => IsVoid(Deviates, Decide(Plan with { Actions = [other] }, [0])));
        IsVoid(Deviates, Decide(Plan with { Actions = [] }, []));
        Assert.Equal(DecisionOutcome.Proceed, Decide(Plan with { Actions = [action with { DecisionType = new("money") }] }, [0]).Outcome);
    }

    [Fact]
    public void A_plan_without_the_approval_that_is_demanded_covers_nothing()
    {
        IsVoid("an approval of the plan is missing", Present(new() { Plan = Plan, Approvals = [], Done = [0] }));
        var digest = ClaimsDesk.Decide(Batch).PlanDigest(Plan);
        IsVoid("the approval of the plan does not count: the accountable person did not approve", Present(Presented([0], digest, "lea-roy")));
        IsVoid(
            "the approval of the plan does not count: it was given for another act, or the rules, the protocol or the chain have changed since",
            Present(new() { Plan = Plan with { ValidUntil = Plan.ValidUntil + Duration.Epsilon }, Approvals = Presented([0], digest, "claire-dubois").Approvals, Done = [0] }));
        IsVoid(
            "the approval of the plan does not count: it was given for another act, or the rules, the protocol or the chain have changed since",
            Present(Presented([0], ClaimsDesk.Decide(Batch).Digest, "claire-dubois")));
    }

    [Fact]
    public void A_plan_is_no_approval_of_one_exact_act() =>
        Assert.Equal("a plan is no approval of this exact act", Assert.Single(Decide(Plan, [0], Batch with { Amount = new Money(600, Currency.Eur) }).Presented).VoidBecause!.En);

    private static Decision Decide(ActionPlan plan, ValueList<int> done, DecisionRequest? request = null)
    {
        var digest = ClaimsDesk.Decide(Batch).PlanDigest(plan);
        return Present(Presented(done, digest, "claire-dubois") with { Plan = plan }, request);
    }

    private static PresentedPlan Presented(ValueList<int> done, string digest, string approver) => new()
    {
        Plan = Plan,
        Approvals =
        [
            new() { Id = new("plan-1"), Digest = digest, Approvers = [new(approver)], IssuedAt = ClaimsDesk.Now, ExpiresAt = ClaimsDesk.Now + Duration.FromDays(30) },
        ],
        Done = done,
    };

    private static Decision Present(PresentedPlan plan, DecisionRequest? request = null) =>
        new PolicyEvaluator(ClaimsDesk.Build(ClaimsDesk.Policies, [])).Evaluate(request ?? Batch, new() { Plan = plan });

    private static void IsVoid(string because, Decision decision)
    {
        Assert.Equal(DecisionOutcome.AwaitingPlan, decision.Outcome);
        var presented = Assert.Single(decision.Presented);
        Assert.Equal(because, presented.VoidBecause?.En);
        Typography.CheckText(presented.VoidBecause!);
    }
}
