namespace Governance.Decisions;

/// <summary>One thing in which a unit differs from the unit above it.</summary>
public sealed record UnitDifference
{
    /// <summary>In what it differs.</summary>
    public required UnitDifferenceKind Kind { get; init; }

    /// <summary>The id of what differs: of a protocol, a policy, a decision type, a role, thresholds, a calendar.</summary>
    public required string Subject { get; init; }

    /// <summary>The part that differs: a step of a protocol, a part in a decision; for a role, the protocols by which it votes. <see langword="null"/> for the whole.</summary>
    public LocalizedText? Part { get; init; }

    /// <summary>How it is in the unit.</summary>
    public required LocalizedText Here { get; init; }

    /// <summary>How it is in the unit above; <see langword="null"/> when there is nothing of the kind.</summary>
    public LocalizedText? Above { get; init; }

    /// <summary>The reason that is written down; <see langword="null"/> when none is.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The people who fill a role in the unit, stand-ins in the place of those who are away; empty when nobody does, and for what is no role.</summary>
    public ValueList<PersonId> People { get; init; }
}
