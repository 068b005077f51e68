using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>A piece of work on the roadmap.</summary>
public sealed record Initiative
{
    /// <summary>The greatest length, in days: a century.</summary>
    public const int MaxDays = 36_525;

    /// <summary>The id.</summary>
    public required InitiativeId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The use cases that it serves: without it, they lack something.</summary>
    public ValueList<UseCaseId> UseCases { get; init; }

    /// <summary>The initiatives that must have finished before it starts.</summary>
    public ValueList<InitiativeId> DependsOn { get; init; }

    /// <summary>The architecture decisions that must have been taken before it starts.</summary>
    public ValueList<ArchitectureDecisionId> Decisions { get; init; }

    /// <summary>
    /// How long it takes, in weeks and days of the calendar, working days or not: from 0, which makes it a milestone, to <see cref="MaxDays"/> days.
    /// </summary>
    /// <remarks>Of the parts of a period only weeks and days have the same length whenever they begin.</remarks>
    public required Period Duration { get; init; }

    /// <summary>The first day on which it can start; <see langword="null"/> when only the start of the roadmap and what it depends on say so.</summary>
    public LocalDate? EarliestStart { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>Whether a period can be the length of an initiative.</summary>
    /// <param name="duration">The period.</param>
    public static bool CanLast(Period duration)
    {
        ArgumentNullException.ThrowIfNull(duration);
        return !duration.HasTimeComponent && duration is { Years: 0, Months: 0, Weeks: >= 0 and <= MaxDays, Days: >= 0 and <= MaxDays } && DaysOf(duration) <= MaxDays;
    }

    internal static int DaysOf(Period duration) => (7 * duration.Weeks) + duration.Days;
}
