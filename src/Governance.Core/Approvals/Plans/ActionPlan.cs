using NodaTime;

namespace Governance.Approvals;

/// <summary>What an agent wants to do, step by step, for one purpose: people approve it as a whole, and whatever deviates from it is not covered.</summary>
public sealed record ActionPlan
{
    /// <summary>The id.</summary>
    public required PlanId Id { get; init; }

    /// <summary>The agent that will act.</summary>
    public required AgentId Agent { get; init; }

    /// <summary>The use case.</summary>
    public required UseCaseId Purpose { get; init; }

    /// <summary>The actions; at least one.</summary>
    public required ValueList<PlannedAction> Actions { get; init; }

    /// <summary>The first instant at which it may be carried out.</summary>
    public required Instant ValidFrom { get; init; }

    /// <summary>The instant at which it ends.</summary>
    public required Instant ValidUntil { get; init; }
}
