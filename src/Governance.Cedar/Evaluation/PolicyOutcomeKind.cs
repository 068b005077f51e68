namespace Governance.Cedar;

/// <summary>What one policy says about one request.</summary>
public enum PolicyOutcomeKind
{
    /// <summary>The scope does not match or a condition does not hold: the policy has no say.</summary>
    NotSatisfied,

    /// <summary>The policy applies.</summary>
    Satisfied,

    /// <summary>A condition could not be evaluated. Plain Cedar skips the policy and reports the error.</summary>
    Error,
}
