namespace Governance.Cedar;

/// <summary>Puts a diagnosis together: the policies named in the answer, and for a default deny those that came nearest to permitting.</summary>
internal static class DecisionDiagnoser
{
    public static DecisionDiagnosis Run(PolicySet policies, AuthorizationResponse response, in Frame frame, int nearest)
    {
        DecisionGround ground = response switch
        {
            { Decision: CedarDecision.Allow } => DecisionGround.Permitted,
            { Reasons.Count: > 0 } => DecisionGround.Forbidden,
            _ => DecisionGround.NotPermitted,
        };
        HashSet<string> reasons = [.. response.Reasons];
        HashSet<string> errors = [.. response.Errors.Select(error => error.PolicyId)];
        return new DecisionDiagnosis
        {
            Response = response,
            Ground = ground,
            PermitCount = policies.Count(policy => policy.Effect == PolicyEffect.Permit),
            Reasons = Describe(policies, reasons, frame),
            Errors = Describe(policies, errors, frame),
            Nearest = ground == DecisionGround.NotPermitted ? FindNearest(policies, frame, nearest) : [],
        };
    }

    private static PolicyDiagnosis[] Describe(PolicySet policies, HashSet<string> ids, in Frame frame)
    {
        var described = new List<PolicyDiagnosis>(ids.Count);
        if (ids.Count > 0)
        {
            foreach (Policy policy in policies)
            {
                if (ids.Contains(policy.Id))
                {
                    described.Add(PolicyExamination.Run(policy, frame).Describe());
                }
            }
        }

        return [.. described];
    }

    private static PolicyDiagnosis[] FindNearest(PolicySet policies, in Frame frame, int wanted)
    {
        // Sorted by rank; few are wanted, so a list does.
        var kept = new List<PolicyExamination>();
        foreach (Policy policy in policies)
        {
            if (policy.Effect != PolicyEffect.Permit || (kept.Count == wanted && IsScopeTooFar(policy, frame, kept)))
            {
                continue;
            }

            PolicyExamination examined = PolicyExamination.Run(policy, frame);
            int rank = kept.FindIndex(other => IsNearer(examined, other));
            kept.Insert(rank < 0 ? kept.Count : rank, examined);
            if (kept.Count > wanted)
            {
                kept.RemoveAt(wanted);
            }
        }

        return [.. kept.Select(examined => examined.Describe())];
    }

    private static bool IsNearer(PolicyExamination one, PolicyExamination other) => one.Rank.CompareTo(other.Rank) < 0;

    // Among very many policies nearly all are other people's and actions' rules; conditions can only add obstacles and need not be tried.
    private static bool IsScopeTooFar(Policy policy, in Frame frame, List<PolicyExamination> kept) =>
        kept.Count == 0 || PolicyExamination.RankOfScope(policy, frame).CompareTo(kept[^1].Rank) >= 0;
}
