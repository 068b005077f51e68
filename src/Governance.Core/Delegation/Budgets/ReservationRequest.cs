using NodaTime;

namespace Governance.Delegation;

/// <summary>What an act takes from the budgets of its chain, all of them or none.</summary>
public sealed record ReservationRequest
{
    /// <summary>What it takes from each budget.</summary>
    public required ValueList<BudgetCharge> Charges { get; init; }

    /// <summary>The acts that this one belongs with; <see langword="null"/> when its decision type has no splitting window.</summary>
    public RelatedActs? Related { get; init; }

    /// <summary>The amount of the act, which later acts that belong with it will see.</summary>
    public Money? Amount { get; init; }

    /// <summary>What the decision saw of the related acts. When the ledger knows of more by now, the reservation is refused as <see cref="ReservationRefusal.Stale"/>, since the thresholds must be judged again.</summary>
    public ValueList<Money> RelatedSeen { get; init; }

    /// <summary>The instant of the act.</summary>
    public required Instant At { get; init; }

    /// <summary>The instant from which the reservation no longer counts unless it was committed.</summary>
    public required Instant ExpiresAt { get; init; }
}
