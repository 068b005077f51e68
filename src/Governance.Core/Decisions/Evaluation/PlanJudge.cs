using Governance.Approvals;

namespace Governance.Decisions;

/// <summary>Judges a presented plan: it must run now, describe this very act, leave room for it, and be approved as it stands.</summary>
internal sealed class PlanJudge(RequestFacts facts, GovernanceModel model)
{
    /// <summary>Why a plan does not cover the act; <see langword="null"/> when it does.</summary>
    public LocalizedText? ProblemWith(PresentedPlan presented, ValueList<RequiredValidation> validations, string digest, ApprovalJudge judge)
    {
        var (plan, request) = (presented.Plan, facts.Request);
        return plan.Agent != request.Agent || plan.Purpose != request.Purpose ? ApprovalWords.OtherActor
            : request.At < plan.ValidFrom || plan.ValidUntil <= request.At ? ApprovalWords.PlanOver
            : presented.Done.Count != plan.Actions.Count || presented.Done.Any(done => done < 0) ? ApprovalWords.ProgressUnknown
            : ProblemWithAction(presented) ?? ProblemWithApprovals(presented, validations, digest, judge);
    }

    private LocalizedText? ProblemWithAction(PresentedPlan presented)
    {
        var described = false;
        for (var i = 0; i < presented.Plan.Actions.Count; i++)
        {
            if (Describes(presented.Plan.Actions[i]))
            {
                described = true;
                if (presented.Done[i] < presented.Plan.Actions[i].Times)
                {
                    return null;
                }
            }
        }

        return described ? ApprovalWords.AllDone : ApprovalWords.Deviates;
    }

    private bool Describes(PlannedAction action)
    {
        var request = facts.Request;
        return model.Organization.DecisionTypeTree.IsWithin(request.DecisionType, action.DecisionType)
            && model.Organization.UnitTree.IsWithin(request.Unit, action.Unit)
            && action.Resource.Covers(request.Resource.Uid, facts.Entities)
            && (action.AmountLimit is { } limit
                ? request.Amount is { } amount && amount.Currency == limit.Currency && amount.Amount <= limit.Amount
                : request.Amount is null);
    }

    private static LocalizedText? ProblemWithApprovals(
        PresentedPlan presented, ValueList<RequiredValidation> validations, string digest, ApprovalJudge judge)
    {
        foreach (var validation in validations)
        {
            LocalizedText? because = null;
            var isMet = false;
            foreach (var approval in presented.Approvals)
            {
                if (approval.Protocol == validation.Protocol)
                {
                    because = judge.ProblemWith(approval, validation, digest);
                    isMet |= because is null;
                }
            }

            if (!isMet)
            {
                return ApprovalWords.NotApproved(because);
            }
        }

        return null;
    }
}
