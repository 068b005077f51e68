using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>What came of reading a request: the request, unless an error stands in the way, and every diagnostic.</summary>
/// <param name="Request">The request; <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">Every problem found, in the order of places.</param>
public sealed record DecisionRequestResult(DecisionRequest? Request, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no error, so that <see cref="Request"/> is there.</summary>
    public bool Success => Request is not null;
}
