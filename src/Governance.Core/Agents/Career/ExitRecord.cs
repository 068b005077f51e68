using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>What remains of an agent that was dismissed.</summary>
public sealed record ExitRecord
{
    /// <summary>The instant from which it is dismissed.</summary>
    public required Instant At { get; init; }

    /// <summary>Who dismissed it.</summary>
    public required PartyReference By { get; init; }

    /// <summary>Why, for people.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The person who took over its work.</summary>
    public required PersonId Successor { get; init; }

    /// <summary>The delegations to and by it that were revoked; none unless given.</summary>
    public ValueList<DelegationId> Revoked { get; init; }

    /// <summary>The decision types for which it was responsible and its successor now is; none unless given.</summary>
    public ValueList<DecisionTypeId> Reassigned { get; init; }
}
