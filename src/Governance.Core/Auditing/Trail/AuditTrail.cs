using System.Collections.Immutable;

namespace Governance.Auditing;

/// <summary>A trail of audit entries, each bound to the ones before it: an immutable value in memory.</summary>
/// <remarks>
/// Appending makes a new trail and leaves the old one as it was. Equality is by reference; trails with equal heads have equal entries, as long as SHA-256 holds.
/// For a trail that is too long for memory, go on from its <see cref="AuditHead"/> alone.
/// </remarks>
public sealed class AuditTrail
{
    private readonly ImmutableList<AuditEntry> _entries;

    private AuditTrail(ImmutableList<AuditEntry> entries) => _entries = entries;

    /// <summary>The trail without entries.</summary>
    public static AuditTrail Empty { get; } = new([]);

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<AuditEntry> Entries => _entries;

    /// <summary>Where the trail ends.</summary>
    public AuditHead Head => _entries.IsEmpty ? default : _entries[^1].Head;

    /// <summary>The trail with an event at its end; the new entry is the last of <see cref="Entries"/>.</summary>
    /// <param name="happened">The event.</param>
    public AuditTrail Append(AuditEvent happened) => new(_entries.Add(Head.Append(happened)));
}
