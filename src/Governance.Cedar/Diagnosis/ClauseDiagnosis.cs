namespace Governance.Cedar;

/// <summary>What became of one clause of a policy, and what decided it. Equality is by content, in order.</summary>
public sealed record ClauseDiagnosis
{
    /// <summary>Which part of the policy it is.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>The clause; for a scope, what it would be as a condition.</summary>
    public required Expression Expression { get; init; }

    /// <summary>Where it stands in the policy's text.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What became of it.</summary>
    public required ClauseOutcome Outcome { get; init; }

    /// <summary>
    /// The comparisons that decided it, in the order of evaluation: of a chain that ended early only the operand that ended it, of an <c>if</c>
    /// the test and the branch taken. Empty when it has no value.
    /// </summary>
    public IReadOnlyList<Observation> Observations { get; init => field = ValueList<Observation>.From(value); } = ValueList<Observation>.Empty;

    /// <summary>Why it has no value, exactly when the outcome is <see cref="ClauseOutcome.Erred"/> or <see cref="ClauseOutcome.NotReached"/>.</summary>
    public EvaluationError? Error { get; init; }

    /// <summary>
    /// The same for people, in English: <c>`context.amount` was 640; the limit is 500</c>. For a permit that failed it says what would be
    /// needed; else it says what was found. Lowercase, without a final period.
    /// </summary>
    public required string Sentence { get; init; }
}
