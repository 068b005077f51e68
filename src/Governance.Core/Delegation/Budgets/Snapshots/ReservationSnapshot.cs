using NodaTime;

namespace Governance.Delegation;

/// <summary>A reservation that was open.</summary>
public sealed record ReservationSnapshot
{
    /// <summary>The reservation.</summary>
    public required ReservationId Id { get; init; }

    /// <summary>The instant from which it no longer counts unless it is committed.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>What it takes from each account; empty for an act that no budget limits.</summary>
    public ValueList<ChargeSnapshot> Charges { get; init; }

    /// <summary>The amount of the act.</summary>
    public Money? Amount { get; init; }

    /// <summary>The acts that it belongs with.</summary>
    public RelatedActs? Related { get; init; }

    /// <summary>The instant at which it counts among them; <see langword="null"/> when it does not, for want of an amount.</summary>
    public Instant? RelatedAt { get; init; }
}
