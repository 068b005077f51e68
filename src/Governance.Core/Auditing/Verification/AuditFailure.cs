namespace Governance.Auditing;

/// <summary>A check that failed, and where.</summary>
/// <param name="Check">The check.</param>
/// <param name="Position">The place of the entry among those that were given, from 1; the place after the last when entries are missing there; 0 when they are missing before the first.</param>
/// <param name="Sequence">The number of the entry as the trail, or the noted head, says it.</param>
/// <param name="Message">What is wrong, for people.</param>
public sealed record AuditFailure(AuditCheck Check, long Position, long Sequence, LocalizedText Message);
