namespace Governance.Portfolio;

/// <summary>The answer to a <see cref="ChoiceQuestion"/>: what to choose, whether nothing is better, and why the others are left out.</summary>
/// <remarks>
/// Of choices that are worth the same it is the one that comes first in this order: without the candidates of no value, looked at by their ids, as far as
/// the others do not need them; then with the others, looked at by their ids in ordinal order.
/// </remarks>
public sealed record CapacityChoice
{
    /// <summary>The chosen use cases, by id; none when there are <see cref="Conflicts"/>.</summary>
    public required ValueList<UseCaseId> Chosen { get; init; }

    /// <summary>What they are worth together.</summary>
    public required decimal Value { get; init; }

    /// <summary>What no choice exceeds, proved in exact arithmetic; <see cref="Value"/> when that is the most.</summary>
    public required decimal UpperBound { get; init; }

    /// <summary>
    /// Whether the choice is proved to come first of those that are worth the same; without it, it is one of them.
    /// </summary>
    public bool IsFirstOfEquals { get; init; }

    /// <summary>How much of each capacity it uses, by id of the capacity.</summary>
    public ValueList<CapacityUse> Uses { get; init; }

    /// <summary>What more of each capacity would bring, by id of the capacity.</summary>
    public ValueList<CapacityWorth> Worths { get; init; }

    /// <summary>The candidates that are not chosen, by id.</summary>
    public ValueList<LeftOutCandidate> LeftOut { get; init; }

    /// <summary>Why the must-haves cannot all be chosen; empty when they can.</summary>
    public ValueList<MustHaveConflict> Conflicts { get; init; }

    /// <summary>How many nodes the search of the choice looked at.</summary>
    public required long Nodes { get; init; }

    /// <summary>Whether the must-haves can all be chosen.</summary>
    public bool IsFeasible => Conflicts.IsEmpty;

    /// <summary>Whether no choice is worth more.</summary>
    public bool IsOptimal => IsFeasible && Value == UpperBound;

    /// <summary>How much more than this another choice could be worth at most, from 0.</summary>
    public decimal Gap => UpperBound - Value;
}
