using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>One line of an audit trail file.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Offset">The offset of its first byte in the file: to go on after a line that was cut off, cut the file here.</param>
/// <param name="Entry">The entry; <see langword="null"/> when the line cannot be read. Whether it holds is for <see cref="AuditVerifier"/> to say.</param>
/// <param name="Diagnostics">Every problem of the line, in the order of places. A last line without a line end is a problem even when its entry can be read.</param>
public sealed record AuditLine(long Number, long Offset, AuditEntry? Entry, ValueList<Diagnostic> Diagnostics);
