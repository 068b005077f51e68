using System.Diagnostics;
using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>A diagnosis, as <c>explain --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record DiagnosisJson(
    string Decision,
    string Ground,
    IReadOnlyList<string> Reason,
    IReadOnlyList<AnswerErrorJson> Errors,
    IReadOnlyList<PolicyDiagnosisJson> DecidedBy,
    IReadOnlyList<PolicyDiagnosisJson> Skipped,
    IReadOnlyList<PolicyDiagnosisJson> Nearest)
{
    public static DiagnosisJson Of(DecisionDiagnosis diagnosis)
    {
        var answer = AnswerJson.Of(diagnosis.Response);
        return new(
            answer.Decision,
            Name(diagnosis.Ground),
            answer.Reason,
            answer.Errors,
            [.. diagnosis.Reasons.Select(PolicyDiagnosisJson.Of)],
            [.. diagnosis.Errors.Select(PolicyDiagnosisJson.Of)],
            [.. diagnosis.Nearest.Select(PolicyDiagnosisJson.Of)]);
    }

    private static string Name(DecisionGround ground) => ground switch
    {
        DecisionGround.NotPermitted => "notPermitted",
        DecisionGround.Forbidden => "forbidden",
        DecisionGround.Permitted => "permitted",
        _ => throw new UnreachableException(),
    };
}
