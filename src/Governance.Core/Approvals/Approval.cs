using NodaTime;

namespace Governance.Approvals;

/// <summary>Says that people approved one exact act, or one exact plan. It lets the act proceed once, while it lasts and while nothing that it binds to has changed.</summary>
/// <remarks>
/// It binds to a digest of the request, the policy version, the demanded protocols and the delegation chain; when any of them changes, it is void. The
/// application keeps approvals where only it can write: the library judges what an approval says, not whether it is genuine.
/// </remarks>
public sealed record Approval
{
    /// <summary>The id: the application remembers by it that the approval was used.</summary>
    public required ApprovalId Id { get; init; }

    /// <summary>What it binds to: the digest of a decision or of a plan.</summary>
    public required string Digest { get; init; }

    /// <summary>The protocol that passed; <see langword="null"/> when the accountable party approved by itself.</summary>
    public ProtocolId? Protocol { get; init; }

    /// <summary>The people who agreed; at least one.</summary>
    public required ValueList<PersonId> Approvers { get; init; }

    /// <summary>The instant at which it was given.</summary>
    public required Instant IssuedAt { get; init; }

    /// <summary>The instant from which it no longer counts.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>The instant at which it was used up; <see langword="null"/> while it was not. The approval of a plan is used up when the plan ends.</summary>
    public Instant? UsedAt { get; init; }
}
