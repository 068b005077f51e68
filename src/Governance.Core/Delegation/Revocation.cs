using NodaTime;

namespace Governance.Delegation;

/// <summary>Ends a delegation rule, and everything that hangs under it, for good.</summary>
/// <remarks>
/// A revocation is final: nothing takes it back, and to grant again needs a rule with a new id. What was decided before its instant stays valid as of then.
/// The cascade and the finality follow UCAN Revocation 1.0.0-rc.1: the set of revocations only grows.
/// </remarks>
public sealed record Revocation
{
    /// <summary>The rule.</summary>
    public required DelegationId Delegation { get; init; }

    /// <summary>The instant from which the rule is revoked.</summary>
    public required Instant At { get; init; }

    /// <summary>Who revoked it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }
}
