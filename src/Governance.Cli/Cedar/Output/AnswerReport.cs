using Governance.Cedar;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Output;

/// <summary>An answer for people: the decision, the policies that determine it, and those that could not be evaluated.</summary>
internal static class AnswerReport
{
    public static void Write(AuthorizationResponse answer, Dictionary<string, Policy> policies, CedarWords words, TextWriter output)
    {
        output.Write($"{words.Decision(answer.Decision)}\n");
        if (answer.Reasons.Count == 0)
        {
            output.Write($"  {words.NoReason}\n");
        }

        foreach (var id in answer.Reasons)
        {
            var line = PolicyLine.Of(policies[id]);
            output.Write($"  {Printable.Line($"{words.Reason} {PolicyListReport.Name(line)}{words.Colon}{line.Scope}")}\n");
        }

        foreach (var error in answer.Errors)
        {
            var name = PolicyListReport.Name(PolicyLine.Of(policies[error.PolicyId]));
            output.Write($"  {Printable.Line($"{words.EvaluationError} {name}{words.Colon}{error.Error.Message}")}\n");
        }
    }
}
