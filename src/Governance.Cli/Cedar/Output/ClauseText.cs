using System.Diagnostics;
using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>A clause as it stands in a policy, in Cedar.</summary>
internal static class ClauseText
{
    public static string Of(ClauseDiagnosis clause) => clause.Kind switch
    {
        ClauseKind.When => $"when {clause.Expression.ToCedar()}",
        ClauseKind.Unless => $"unless {clause.Expression.ToCedar()}",
        _ => clause.Expression.ToCedar(),
    };

    /// <summary>The mark before a clause that tells what became of it; the help explains it.</summary>
    public static string Mark(ClauseOutcome outcome) => outcome switch
    {
        ClauseOutcome.Held => "+",
        ClauseOutcome.Failed => "-",
        ClauseOutcome.Erred => "!",
        ClauseOutcome.NotReached => "?",
        _ => throw new UnreachableException(),
    };
}
