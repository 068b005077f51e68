using NodaTime;

namespace Governance.Portfolio;

/// <summary>When an architecture decision is there, and when it is needed.</summary>
public sealed record ScheduledDecision
{
    /// <summary>The decision.</summary>
    public required ArchitectureDecisionId Decision { get; init; }

    /// <summary>The day on which it was decided or is due.</summary>
    public required LocalDate Available { get; init; }

    /// <summary>By how many days it can be later without moving the end of the roadmap, from 0; <see langword="null"/> when no initiative waits for it.</summary>
    public int? TotalFloat { get; init; }
}
