using NodaTime;

namespace Governance.Portfolio;

/// <summary>What is to be done in which order, and which architecture decisions it waits for. Part of <c>portfolio.json</c>.</summary>
/// <remarks>The order of its lists means nothing. <see cref="RoadmapSchedule.Of"/> schedules it.</remarks>
public sealed record Roadmap
{
    /// <summary>The first day on which anything can start.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The architecture decisions.</summary>
    public ValueList<ArchitectureDecision> Decisions { get; init; }

    /// <summary>The initiatives.</summary>
    public ValueList<Initiative> Initiatives { get; init; }
}
