using NodaTime;

namespace Governance.Portfolio;

/// <summary>When an initiative takes place.</summary>
public sealed record ScheduledInitiative
{
    /// <summary>The initiative.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>The earliest day on which it can start.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The first day after it: what waits for it can start on this day.</summary>
    public required LocalDate Finish { get; init; }

    /// <summary>By how many days it can start later without moving the end of the roadmap, from 0.</summary>
    public required int TotalFloat { get; init; }

    /// <summary>Whether any delay of it moves the end of the roadmap.</summary>
    public bool IsCritical => TotalFloat == 0;
}
