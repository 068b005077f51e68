using System.Diagnostics;
using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>What became of a clause: its text, the outcome, the place in the policy's text, and an English sentence.</summary>
internal sealed record ClauseJson(string Clause, string Outcome, int Line, int Column, string Sentence)
{
    public static ClauseJson Of(PolicyDiagnosis policy, ClauseDiagnosis clause)
    {
        var place = policy.Policy.Source.GetPosition(clause.Span.Start);
        return new(ClauseText.Of(clause), Name(clause.Outcome), place.Line, place.Column, clause.Sentence);
    }

    private static string Name(ClauseOutcome outcome) => outcome switch
    {
        ClauseOutcome.Held => "held",
        ClauseOutcome.Failed => "failed",
        ClauseOutcome.Erred => "erred",
        ClauseOutcome.NotReached => "notReached",
        _ => throw new UnreachableException(),
    };
}
