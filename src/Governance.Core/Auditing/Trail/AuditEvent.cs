using Governance.Organization;
using NodaTime;

namespace Governance.Auditing;

/// <summary>Something that happened and is to be remembered, before it has its place in a trail.</summary>
public sealed record AuditEvent
{
    /// <summary>When it happened, by the clock of whoever tells it. The order of a trail is that of its entries: instants may repeat, and run backwards where clocks do.</summary>
    public required Instant At { get; init; }

    /// <summary>The kind.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>Who did it; <see langword="null"/> when nobody did, as when a deadline passes.</summary>
    public PartyReference? Actor { get; init; }

    /// <summary>What happened; nothing more than the kind says unless given.</summary>
    public AuditContent Content { get; init; } = AuditContent.Empty;
}
