using Governance.Organization;
using NodaTime;

namespace Governance.Delegation;

/// <summary>Passes a decision right on, within limits. It never passes accountability on: the delegator still answers.</summary>
public sealed record DelegationRule
{
    /// <summary>The id.</summary>
    public required DelegationId Id { get; init; }

    /// <summary>Who passes the right on: the party that the responsibility matrix makes accountable, never an agent.</summary>
    public required PartyReference Delegator { get; init; }

    /// <summary>Who receives it.</summary>
    public required PartyReference Delegatee { get; init; }

    /// <summary>The decision types, or groups of them; at least one.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The use cases for which it may be used; at least one.</summary>
    public required ValueList<UseCaseId> Purposes { get; init; }

    /// <summary>The units in which it may be used, units below included; at least one.</summary>
    public required ValueList<UnitId> Units { get; init; }

    /// <summary>The highest level at which it may be used.</summary>
    public required AutonomyLevel Autonomy { get; init; }

    /// <summary>The greatest amount of one action; a request without an amount, or in another currency, is then not covered. <see langword="null"/> for decisions that have no amount.</summary>
    public Money? AmountLimit { get; init; }

    /// <summary>A Cedar condition over <c>principal</c>, <c>action</c>, <c>resource</c> and <c>context</c> that must hold as well; <see langword="null"/> for none.</summary>
    public string? Condition { get; init; }

    /// <summary>The first instant of validity.</summary>
    public required Instant ValidFrom { get; init; }

    /// <summary>The instant at which validity ends.</summary>
    public required Instant ValidUntil { get; init; }

    /// <summary>Why the right was passed on, for people; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Reason { get; init; }
}
