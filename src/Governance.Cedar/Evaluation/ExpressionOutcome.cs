namespace Governance.Cedar;

/// <summary>The result of evaluating an expression alone: exactly one of a value and an error. Equality is by content.</summary>
public readonly record struct ExpressionOutcome
{
    private readonly CedarValue _result;

    internal ExpressionOutcome(CedarValue result) => _result = result;

    /// <summary>Whether there is a value.</summary>
    public bool Success => !_result.IsError;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is an error; the message is the error's.</exception>
    public CedarValue Value => _result.IsError ? throw new InvalidOperationException(_result.AsError().Message) : _result;

    /// <summary>The error, or null.</summary>
    public EvaluationError? Error => _result.IsError ? _result.AsError() : null;
}
