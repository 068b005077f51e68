namespace Governance.Portfolio;

/// <summary>What a use case touches of the technology landscape.</summary>
public sealed record TechnologyLandscape
{
    /// <summary>The systems that it reads from or writes to, in the organisation's own words.</summary>
    public ValueList<string> Systems { get; init; }

    /// <summary>The architecture decisions that it rests on, cloud decisions among them.</summary>
    public ValueList<ArchitectureDecisionId> Decisions { get; init; }

    /// <summary>What changes at the workplace of those who use it; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Workplace { get; init; }

    /// <summary>How people meet it; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? UserExperience { get; init; }
}
