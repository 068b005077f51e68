using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>What a policy says about a request.</summary>
internal sealed record PolicyDiagnosisJson(string Policy, string? Annotation, string Effect, int Obstacles, IReadOnlyList<ClauseJson> Clauses)
{
    public static PolicyDiagnosisJson Of(PolicyDiagnosis diagnosis) => new(
        diagnosis.Policy.Id,
        diagnosis.Policy.GetAnnotation("id"),
        diagnosis.Policy.Effect == PolicyEffect.Permit ? "permit" : "forbid",
        diagnosis.Obstacles,
        [.. diagnosis.Clauses.Select(clause => ClauseJson.Of(diagnosis, clause))]);
}
