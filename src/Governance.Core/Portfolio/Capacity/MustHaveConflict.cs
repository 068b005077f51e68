namespace Governance.Portfolio;

/// <summary>Why the must-haves cannot all be chosen: a capacity is too small for them and what they need, or some of these exclude one another.</summary>
public sealed record MustHaveConflict
{
    /// <summary>The capacity that is too small, and by how much; <see langword="null"/> when use cases exclude one another.</summary>
    public CapacityShortage? Shortage { get; init; }

    /// <summary>The must-haves and their prerequisites that need of the capacity, or that exclude one another, by id.</summary>
    public required ValueList<UseCaseId> UseCases { get; init; }

    /// <summary>That in a sentence.</summary>
    public required LocalizedText Message { get; init; }
}
