using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>What came of reading a request: the request, unless an error stands in the way, and every diagnostic.</summary>
/// <param name="Request">The request; <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">Every problem found, in the order of places.</param>
public sealed record DecisionRequestResult(DecisionRequest? Request, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>What the file presents with the request; nothing when it presents nothing, or when there is an error. Its usage is a <see cref="Delegation.RecordedUsage"/>.</summary>
    public DecisionEvidence Evidence { get; init; } = DecisionEvidence.None;

    /// <summary>Whether there is no error, so that <see cref="Request"/> is there.</summary>
    public bool Success => Request is not null;
}
