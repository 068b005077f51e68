using Governance.Cedar;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Output;

/// <summary>A diagnosis for people: the decision and its ground, then each policy that matters, clause by clause.</summary>
internal static class DiagnosisReport
{
    public static void Write(DecisionDiagnosis diagnosis, CedarWords words, TextWriter output)
    {
        output.Write($"{words.Decision(diagnosis.Response.Decision)}{words.Colon}{words.Ground(diagnosis.Ground, diagnosis.PermitCount)}\n");
        Write(words.DecidedBy, diagnosis.Reasons, words, output);
        Write(words.Skipped, diagnosis.Errors, words, output);
        Write(words.Nearest, diagnosis.Nearest, words, output);
    }

    private static void Write(string heading, IReadOnlyList<PolicyDiagnosis> policies, CedarWords words, TextWriter output)
    {
        if (policies.Count == 0)
        {
            return;
        }

        output.Write($"\n{heading}\n");
        foreach (var policy in policies)
        {
            output.Write($"  {Printable.Line(PolicyListReport.Name(PolicyLine.Of(policy.Policy)))}\n");
            if (policy.Clauses.Count == 0)
            {
                output.Write($"    {words.AppliesToEverything}\n");
            }

            foreach (var clause in policy.Clauses)
            {
                output.Write($"    {ClauseText.Mark(clause.Outcome)} {Printable.Line(ClauseText.Of(clause))}\n");
                output.Write($"      {Printable.Line(words.Clause(clause))}\n");
            }
        }
    }
}
