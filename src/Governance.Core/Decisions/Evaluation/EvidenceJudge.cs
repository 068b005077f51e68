using Governance.Approvals;

namespace Governance.Decisions;

/// <summary>Meets the validations of a decision by what was presented with the request. It changes the outcome at most, never the level.</summary>
/// <remarks>
/// An emergency whose procedure reaches acts with approval stands in for the approval of the act, and so also where an approved plan would do: a limit
/// that asks for the approval instead of the plan must not be what lets the act proceed.
/// </remarks>
internal static class EvidenceJudge
{
    /// <summary>What each piece of evidence came to, and the validations with what meets them.</summary>
    public static (ValueList<PresentedEvidence> Presented, ValueList<RequiredValidation> Validations) Judge(
        Decision decision, RequestFacts facts, Grant? emergency)
    {
        var presented = new List<PresentedEvidence>();
        var validations = decision.Validations.ToArray();
        var judge = new ApprovalJudge(facts, decision.Authority, decision.Model);
        foreach (var approval in facts.Evidence.Approvals)
        {
            presented.Add(Judge(approval, validations, decision, judge));
        }

        if (facts.Evidence.Plan is { } plan)
        {
            var problem = decision.Autonomy == AutonomyLevel.ActOnPlan
                ? new PlanJudge(facts, decision.Model).ProblemWith(plan, decision.Validations, decision.PlanDigest(plan.Plan), judge)
                : ApprovalWords.NoPlanNeeded;
            presented.Add(new(EvidenceKind.Plan, plan.Plan.Id.Value, problem));
            MeetAll(validations, presented[^1]);
        }

        if (emergency is not null)
        {
            presented.Add(new(EvidenceKind.Emergency, emergency.Rule, emergency.VoidBecause));
            if (emergency.Level >= AutonomyLevel.ActWithApproval)
            {
                MeetAll(validations, presented[^1]);
            }
        }

        return ([.. presented], [.. validations]);
    }

    private static PresentedEvidence Judge(Approval approval, RequiredValidation[] validations, Decision decision, ApprovalJudge judge)
    {
        var index = Array.FindIndex(validations, validation => validation.Protocol == approval.Protocol);
        var problem = index < 0 ? ApprovalWords.NotDemanded : judge.ProblemWith(approval, validations[index], decision.Digest);
        var presented = new PresentedEvidence(EvidenceKind.Approval, approval.Id.Value, problem);
        if (presented.Counts && !validations[index].IsMet)
        {
            validations[index] = validations[index] with { MetBy = presented };
        }

        return presented;
    }

    private static void MeetAll(RequiredValidation[] validations, PresentedEvidence evidence)
    {
        for (var i = 0; i < validations.Length; i++)
        {
            if (evidence.Counts && !validations[i].IsMet)
            {
                validations[i] = validations[i] with { MetBy = evidence };
            }
        }
    }
}
