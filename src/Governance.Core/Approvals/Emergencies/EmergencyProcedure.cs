using Governance.Organization;
using NodaTime;

namespace Governance.Approvals;

/// <summary>Lets listed people break the glass: act at once in an emergency, without the approval that would otherwise come first, and answer for it afterwards.</summary>
/// <remarks>It stands in for approvals and grants up to its level for a short time. It lifts no prohibition, no ceiling and no kill switch, and it cannot be delegated.</remarks>
public sealed record EmergencyProcedure
{
    /// <summary>The id.</summary>
    public required EmergencyId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who may break the glass: people by name, never roles, stand-ins or agents; at least one.</summary>
    public required ValueList<PersonId> People { get; init; }

    /// <summary>The decision types, or groups; at least one.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The use cases; at least one.</summary>
    public required ValueList<UseCaseId> Purposes { get; init; }

    /// <summary>The units, units below included; at least one.</summary>
    public required ValueList<UnitId> Units { get; init; }

    /// <summary>The level up to which it grants.</summary>
    public required AutonomyLevel Autonomy { get; init; }

    /// <summary>The greatest amount of one action; a request without an amount, or in another currency, is then not covered. <see langword="null"/> for no limit.</summary>
    public Money? AmountLimit { get; init; }

    /// <summary>How long one emergency lasts at most.</summary>
    public required Duration MaximumDuration { get; init; }

    /// <summary>Who reviews afterwards: at least one party; never the person who broke the glass.</summary>
    public required ValueList<PartyReference> Reviewers { get; init; }

    /// <summary>How long after the emergency began the review must be held at the latest.</summary>
    public required Duration ReviewWithin { get; init; }
}
