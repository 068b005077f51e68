using Governance.Approvals;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>
/// Ask by argument: allow, ask a human or refuse depending on the arguments of a tool call, not per tool (dotnet/extensions 7502, 7160; agent-framework 6083).
/// </summary>
public sealed class AskByArgumentTests
{
    private static readonly PolicyEvaluator Evaluator = new(ClaimsDesk.Build(ClaimsDesk.Policies, []));

    [Theory]
    [InlineData(20, false, DecisionOutcome.Proceed)]
    [InlineData(500, false, DecisionOutcome.Proceed)]
    [InlineData(501, false, DecisionOutcome.AwaitingApproval)]
    [InlineData(20, true, DecisionOutcome.Refused)]
    [InlineData(501, true, DecisionOutcome.Refused)]
    public void One_tool_is_allowed_asked_for_or_refused_by_its_arguments(int amount, bool isSanctioned, DecisionOutcome outcome) =>
        Assert.Equal(outcome, Evaluator.Evaluate(ClaimsDesk.Refund(amount, ("sanctioned", isSanctioned))).Outcome);

    [Fact]
    public void Who_is_asked_is_told() =>
        Assert.Equal([new ProtocolId("four-eyes")], Evaluator.Evaluate(ClaimsDesk.Refund(640m)).Validations.Select(validation => validation.Protocol.GetValueOrDefault()));

    [Fact]
    public void A_yes_is_for_these_arguments_and_for_no_others()
    {
        var asked = ClaimsDesk.Refund(640m);
        var yes = new DecisionEvidence { Approvals = [Yes(Evaluator.Evaluate(asked))] };

        Assert.Equal(DecisionOutcome.Proceed, Evaluator.Evaluate(asked, yes).Outcome);
        Assert.All(
            [
                ClaimsDesk.Refund(640.01m),
                ClaimsDesk.Refund(640m, ("vip", true)),
                asked with { Resource = new("Claim", "c-1048") },
                asked with { Counterparty = "somebody else" },
            ],
            other => Assert.Equal(DecisionOutcome.AwaitingApproval, Evaluator.Evaluate(other, yes).Outcome));
    }

    [Fact]
    public void A_yes_does_not_open_what_is_refused()
    {
        var refused = ClaimsDesk.Refund(640m, ("sanctioned", true));

        Assert.Equal(DecisionOutcome.Refused, Evaluator.Evaluate(refused, new DecisionEvidence { Approvals = [Yes(Evaluator.Evaluate(refused))] }).Outcome);
    }

    private static Approval Yes(Decision decision) => new()
    {
        Id = new("yes-1"),
        Digest = decision.Digest,
        Protocol = new("four-eyes"),
        Approvers = [new("hugo-martin"), new("lea-roy")],
        IssuedAt = ClaimsDesk.Now,
        ExpiresAt = ClaimsDesk.Now + Duration.FromHours(1),
    };
}
