namespace Governance.Cedar;

/// <summary>Says in English what became of a clause.</summary>
internal static class ClauseWords
{
    /// <summary>The sentence.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="observations">What decided it.</param>
    /// <param name="error">Why it has no value.</param>
    /// <param name="isMissed">Whether a reader wishes that a failed clause held, as for a permit; for a forbid it is good news.</param>
    public static string Say(
        Expression clause, ClauseOutcome outcome, IReadOnlyList<Observation> observations, EvaluationError? error, bool isMissed) => outcome switch
        {
            ClauseOutcome.Erred => $"`{clause.ToCedar()}` could not be evaluated: {error!.Message}",
            ClauseOutcome.NotReached => $"`{clause.ToCedar()}` was not reached",
            ClauseOutcome.Failed when isMissed && !HasChoice(clause) => string.Join(", or ", observations.Select(seen => FindingWriter.Of(seen).Demand)),
            _ => string.Join(" and ", observations.Select(seen => FindingWriter.Of(seen).Report)),
        };

    // What an `if` would need cannot be said by its parts: the test, too, could come out otherwise.
    private static bool HasChoice(Expression clause) => clause switch
    {
        IfExpression => true,
        AndExpression or OrExpression or UnaryExpression { Operator: UnaryOperator.Not } => clause.Children.Any(HasChoice),
        _ => false,
    };
}
