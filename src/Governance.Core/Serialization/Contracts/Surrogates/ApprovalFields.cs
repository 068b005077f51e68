using Governance.Approvals;
using NodaTime;

namespace Governance.Serialization;

/// <summary>An <see cref="Approval"/> as it is written.</summary>
internal sealed record ApprovalFields
{
    public required ApprovalId Id { get; init; }

    public required DigestText Digest { get; init; }

    public ProtocolId? Protocol { get; init; }

    public required ValueList<PersonId> Approvers { get; init; }

    public required Instant IssuedAt { get; init; }

    public required Instant ExpiresAt { get; init; }

    public Instant? UsedAt { get; init; }
}
