namespace Governance.Cedar;

/// <summary>A policy that could not be evaluated, and why. It had no influence on the decision. Equality is by content.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Error">What went wrong.</param>
public sealed record PolicyError(string PolicyId, EvaluationError Error);
