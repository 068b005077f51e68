using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>An answer, as <c>authorize --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record AnswerJson(string Decision, IReadOnlyList<string> Reason, IReadOnlyList<AnswerErrorJson> Errors)
{
    public static AnswerJson Of(AuthorizationResponse answer) =>
        new(Word(answer.Decision), answer.Reasons, [.. answer.Errors.Select(error => new AnswerErrorJson(error.PolicyId, error.Error.Id, error.Error.Message))]);

    public static string Word(CedarDecision decision) => decision == CedarDecision.Allow ? "allow" : "deny";
}
