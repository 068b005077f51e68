namespace Governance.Cedar;

/// <summary>The result of evaluating one policy. Equality is by content; the default is "not satisfied".</summary>
public readonly record struct PolicyOutcome
{
    /// <summary>What the policy says.</summary>
    public PolicyOutcomeKind Kind { get; private init; }

    /// <summary>The error, exactly when <see cref="Kind"/> is <see cref="PolicyOutcomeKind.Error"/>.</summary>
    public EvaluationError? Error { get; private init; }

    internal static PolicyOutcome NotSatisfied => default;

    internal static PolicyOutcome Satisfied => new() { Kind = PolicyOutcomeKind.Satisfied };

    internal static PolicyOutcome Failed(EvaluationError error) => new() { Kind = PolicyOutcomeKind.Error, Error = error };
}
