using Governance.Organization;
using NodaTime;

namespace Governance.Delegation;

/// <summary>Passes a decision right on, within limits. It never passes accountability on: the head of the chain still answers.</summary>
/// <remarks>
/// A rule without a <see cref="Parent"/> starts a chain: its delegator must be accountable by the responsibility matrix. A rule with one passes on
/// what its delegator received by that rule, and may only narrow it, on every axis: a list that the parent limits must be stated and lie within the
/// parent's, so that a reader of one rule sees all that it can allow. Conditions, calendars and budgets of every link hold together.
/// </remarks>
public sealed record DelegationRule
{
    /// <summary>The id.</summary>
    public required DelegationId Id { get; init; }

    /// <summary>Who passes the right on: the party that the responsibility matrix makes accountable, or the delegatee of the parent.</summary>
    public required PartyReference Delegator { get; init; }

    /// <summary>Who receives it.</summary>
    public required PartyReference Delegatee { get; init; }

    /// <summary>The rule by which the delegator received the right; <see langword="null"/> when the delegator is accountable for it.</summary>
    public DelegationId? Parent { get; init; }

    /// <summary>The decision types, or groups of them; at least one.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The resources on which it may be used, any of these; empty for every resource.</summary>
    public ValueList<ResourceScope> Resources { get; init; }

    /// <summary>The use cases for which it may be used; at least one.</summary>
    public required ValueList<UseCaseId> Purposes { get; init; }

    /// <summary>The units in which it may be used, units below included; at least one.</summary>
    public required ValueList<UnitId> Units { get; init; }

    /// <summary>The classes of data that an act may touch; a request that does not say which it touches is then not covered. Empty for every class.</summary>
    public ValueList<string> DataClasses { get; init; }

    /// <summary>The highest level at which it may be used.</summary>
    public required AutonomyLevel Autonomy { get; init; }

    /// <summary>The greatest amount of one action; a request without an amount, or in another currency, is then not covered. <see langword="null"/> for no limit.</summary>
    public Money? AmountLimit { get; init; }

    /// <summary>How much or how often it may be used in a period; each holds. Their use must be known when it is decided.</summary>
    public ValueList<Budget> Budgets { get; init; }

    /// <summary>A Cedar condition over <c>principal</c>, <c>action</c>, <c>resource</c> and <c>context</c> that must hold as well; <see langword="null"/> for none.</summary>
    public string? Condition { get; init; }

    /// <summary>The business calendar in whose hours it may be used; <see langword="null"/> for any hour.</summary>
    public CalendarId? Calendar { get; init; }

    /// <summary>The first instant of validity.</summary>
    public required Instant ValidFrom { get; init; }

    /// <summary>The instant at which validity ends.</summary>
    public required Instant ValidUntil { get; init; }

    /// <summary>How many times the right may be passed on from here; 0, the default, when it may not be passed on. Each link has less than the one above.</summary>
    public int Depth { get; init; }

    /// <summary>The earlier rule of the same delegator that this one replaces; that rule, and what hangs under it, ends when this one's validity begins.</summary>
    public DelegationId? Supersedes { get; init; }

    /// <summary>Why the right was passed on, for people; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Reason { get; init; }
}
