namespace Governance.Cedar.Fuzzing;

/// <summary>What a run found.</summary>
/// <param name="Readers">Counts, reader by reader.</param>
/// <param name="Failures">Of each kind of failure of each reader, the first that was met.</param>
/// <param name="FailureCount">How many inputs failed.</param>
/// <param name="Time">How long the run took.</param>
public sealed record FuzzReport(IReadOnlyList<ReaderTally> Readers, IReadOnlyList<FuzzFailure> Failures, long FailureCount, TimeSpan Time);
