using Governance.Auditing;
using Governance.Organization;
using NodaTime;

namespace Governance.Serialization;

/// <summary>An <see cref="AuditEntry"/> as it is written, in the order in which people read it.</summary>
internal sealed record AuditEntryFields
{
    public required long Sequence { get; init; }

    public required Instant At { get; init; }

    public required AuditKind Kind { get; init; }

    public PartyReference? Actor { get; init; }

    public required AuditContent Content { get; init; }

    public required DigestText Previous { get; init; }

    public required DigestText Digest { get; init; }

    public static AuditEntryFields Of(AuditEntry entry) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At,
        Kind = entry.Kind,
        Actor = entry.Actor,
        Content = entry.Content,
        Previous = new(entry.Previous),
        Digest = new(entry.Digest),
    };

    public AuditEntry ToEntry() => new()
    {
        Sequence = Sequence,
        At = At,
        Kind = Kind,
        Actor = Actor,
        Content = Content,
        Previous = Previous.Value,
        Digest = Digest.Value,
    };
}
