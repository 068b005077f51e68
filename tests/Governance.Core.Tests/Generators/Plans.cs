using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random plans of the act at hand, mostly good and sometimes wrong in one way, with their approvals.</summary>
internal static class Plans
{
    /// <summary>A plan that covers exactly the act of a decision, two times of which none is done.</summary>
    public static ActionPlan Covering(DecisionRequest request) => new()
    {
        Id = new("plan"),
        Agent = request.Agent ?? new("nobody-bot"),
        Purpose = request.Purpose,
        Actions =
        [
            new()
            {
                DecisionType = request.DecisionType,
                Resource = new() { Type = request.Resource.Uid.Type },
                Unit = request.Unit,
                AmountLimit = request.Amount,
                Times = 2,
            },
        ],
        ValidFrom = request.At - Duration.FromHours(1),
        ValidUntil = request.At + Duration.FromHours(1),
    };

    public static Gen<PresentedPlan> For(Decision decision, World world)
    {
        var covering = Covering(decision.Request);
        var action = covering.Actions[0];
        ActionPlan[] wrong =
        [
            covering with { Agent = new("another-bot") },
            covering with { Purpose = new("another-purpose") },
            covering with { ValidFrom = decision.Request.At + Duration.Epsilon },
            covering with { ValidUntil = decision.Request.At },
            covering with { Actions = [action with { DecisionType = new("refund.review") }] },
            covering with { Actions = [action with { Resource = new() { Type = "Invoice" } }] },
            covering with { Actions = [action with { AmountLimit = action.AmountLimit is null ? new Money(1, Currency.Eur) : null }] },
        ];
        return from plan in Gen.Frequency((6, Gen.Constant(covering)), (2, Pick.One(wrong)))
               from done in Pick.Weighted<ValueList<int>>((6, [1]), (1, [2]), (1, []))
               from approvals in Pick.Each(decision.Validations.Select((validation, i) =>
                   Evidences.Approval(new($"plan-approval-{i}"), validation, decision.PlanDigest(plan), decision, world)))
               select new PresentedPlan { Plan = plan, Approvals = approvals, Done = done };
    }
}
