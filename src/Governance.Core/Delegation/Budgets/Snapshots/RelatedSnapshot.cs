using NodaTime;

namespace Governance.Delegation;

/// <summary>What a ledger kept of the acts of one decision type that may belong together, open reservations apart.</summary>
public sealed record RelatedSnapshot
{
    /// <summary>The decision type that sets the splitting window.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The longest window that was ever asked for.</summary>
    public required Duration Window { get; init; }

    /// <summary>The latest instant seen.</summary>
    public required Instant Latest { get; init; }

    /// <summary>The instant of the latest act that was let go; <see langword="null"/> when none was.</summary>
    public Instant? Forgotten { get; init; }

    /// <summary>The committed acts that are kept, by purpose, counterparty, currency, instant and amount.</summary>
    public ValueList<RelatedActSnapshot> Acts { get; init; }
}
