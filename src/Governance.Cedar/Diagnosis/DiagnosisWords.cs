namespace Governance.Cedar;

/// <summary>Says in English what a policy, or all of them, came to.</summary>
internal static class DiagnosisWords
{
    public static string Say(PolicyDiagnosis diagnosis)
    {
        string id = $"`{diagnosis.Policy.Id}`";
        if (diagnosis.Outcome.Error is { } error)
        {
            return $"{id} could not be evaluated: {error.Message}";
        }

        bool applies = diagnosis.Outcome.Kind == PolicyOutcomeKind.Satisfied;
        string because = string.Join(
            ", and ",
            diagnosis.Clauses.Where(clause => clause.Outcome == (applies ? ClauseOutcome.Held : ClauseOutcome.Failed)).Select(clause => clause.Sentence));
        string verdict = applies ? "applies" : "does not apply";
        return because.Length == 0 ? $"{id} {verdict} to everything" : $"{id} {verdict}: {because}";
    }

    public static string Say(DecisionDiagnosis diagnosis)
    {
        var lines = new List<string>
        {
            diagnosis.Ground switch
            {
                DecisionGround.Permitted => $"permitted by {Names(diagnosis.Reasons)}",
                DecisionGround.Forbidden => $"forbidden by {Names(diagnosis.Reasons)}",
                _ when diagnosis.PermitCount == 0 => "not permitted: there is no permit",
                _ => "not permitted: no permit applies",
            },
        };
        lines.AddRange(diagnosis.Reasons.Select(Say));
        lines.AddRange(diagnosis.Nearest.Select((policy, rank) => $"{(rank == 0 ? "nearest" : "next")}: {Say(policy)}"));
        lines.AddRange(diagnosis.Errors.Except(diagnosis.Nearest).Select(Say));
        return string.Join('\n', lines);
    }

    private static string Names(IEnumerable<PolicyDiagnosis> policies) => string.Join(", ", policies.Select(policy => $"`{policy.Policy.Id}`"));
}
