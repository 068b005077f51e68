using Governance.Approvals;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>Obligations and step-up (cedar#1301): a decision carries its duties, and says what would lift it.</summary>
public sealed class ObligationTests
{
    [Fact]
    public void A_decision_carries_the_duties_of_what_allows_it_and_of_what_limits_it()
    {
        Assert.Equal([new ObligationId("inform")], ClaimsDesk.Decide(ClaimsDesk.Refund(20m)).Obligations.Select(duty => duty.Id));
        Assert.Equal([new ObligationId("inform"), new("retain")], ClaimsDesk.Decide(ClaimsDesk.Refund(640m)).Obligations.Select(duty => duty.Id));
    }

    [Fact]
    public void A_step_up_says_who_must_pass_it_and_lets_the_act_proceed_once_they_did()
    {
        var evaluator = new PolicyEvaluator(ClaimsDesk.Build(ClaimsDesk.Policies, []));
        var waiting = evaluator.Evaluate(ClaimsDesk.Refund(640m));
        var passed = new Approval
        {
            Id = new("yes-1"),
            Digest = waiting.Digest,
            Protocol = Assert.Single(waiting.Validations).Protocol,
            Approvers = [new("hugo-martin"), new("lea-roy")],
            IssuedAt = ClaimsDesk.Now,
            ExpiresAt = ClaimsDesk.Now + Duration.FromHours(1),
        };

        Assert.Equal(DecisionOutcome.AwaitingApproval, waiting.Outcome);
        Assert.Equal(["refund.over-500"], waiting.BlockersTo(AutonomyLevel.ActWithinBounds).Select(blocker => blocker.Rule));
        Assert.Equal(DecisionOutcome.Proceed, evaluator.Evaluate(ClaimsDesk.Refund(640m), new DecisionEvidence { Approvals = [passed] }).Outcome);
        Assert.Equal(DecisionOutcome.AwaitingApproval, evaluator.Evaluate(ClaimsDesk.Refund(640m), new DecisionEvidence { Approvals = [passed with { Approvers = [new("lea-roy")] }] }).Outcome);
    }
}
