using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>A chain of delegations as it stands at an instant.</summary>
public sealed record ChainStatus
{
    /// <summary>The chain, with the limits of each link.</summary>
    public required DelegationChain Chain { get; init; }

    /// <summary>The instant.</summary>
    public required Instant At { get; init; }

    /// <summary>
    /// Why it is not in force: not yet or no longer valid; a link revoked, replaced or suspended; outside the hours of a calendar; or nobody accountable at its
    /// head, or somebody gone on its way, in every unit of <see cref="Roots"/>. <see langword="null"/> when it is in force.
    /// </summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>Whether it is in force in one of those units at least. An act must still keep to its limits.</summary>
    public bool IsInForce => Problem is null;

    /// <summary>Who answers for what it grants, in each unit that its last link names, or in the one that was asked about.</summary>
    public required ValueList<ChainRoot> Roots { get; init; }
}
