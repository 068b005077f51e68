using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>What came of reading a recorded decision: the record, unless an error stands in the way, and every diagnostic.</summary>
/// <param name="Record">The record; <see langword="null"/> when there is an error.</param>
/// <param name="Diagnostics">Every problem found, in the order of places, which are those of the entry's canonical content.</param>
public sealed record DecisionRecordResult(DecisionRecord? Record, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is no error, so that <see cref="Record"/> is there.</summary>
    public bool Success => Record is not null;
}
