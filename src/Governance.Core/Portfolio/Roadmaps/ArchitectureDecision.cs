using Governance.Organization;
using NodaTime;

namespace Governance.Portfolio;

/// <summary>A decision on the technology landscape that initiatives wait for.</summary>
public sealed record ArchitectureDecision
{
    /// <summary>The id.</summary>
    public required ArchitectureDecisionId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is about.</summary>
    public required ArchitectureArea Area { get; init; }

    /// <summary>The day on which it was decided; <see langword="null"/> while it is open.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day by which it is to be decided; needed while it is open.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>The first day on which an initiative that waits for it can start: the day on which it was decided, else the day on which it is due.</summary>
    internal LocalDate? Available => DecidedOn ?? Due;
}
