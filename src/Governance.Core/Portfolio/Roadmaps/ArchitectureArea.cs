namespace Governance.Portfolio;

/// <summary>The part of the technology landscape that an architecture decision is about.</summary>
public enum ArchitectureArea
{
    /// <summary>Applications and how they work together.</summary>
    System,

    /// <summary>Where and how things run.</summary>
    Cloud,

    /// <summary>Where data comes from, where it is kept, and who has it.</summary>
    Data,

    /// <summary>The tools of those who work with it.</summary>
    Workplace,

    /// <summary>How people meet it.</summary>
    UserExperience,

    /// <summary>Anything else.</summary>
    Other,
}
