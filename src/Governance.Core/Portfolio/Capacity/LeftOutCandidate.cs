namespace Governance.Portfolio;

/// <summary>A candidate that was not chosen, and why.</summary>
public sealed record LeftOutCandidate
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The reason that comes first in the order of <see cref="LeftOutReason"/>; the lists below say everything that stands in the way.</summary>
    public required LeftOutReason Reason { get; init; }

    /// <summary>Where room is missing for it and those of its prerequisites that are left out: beside the must-haves when it never fits, else beside the choice.</summary>
    public ValueList<CapacityShortage> Shortages { get; init; }

    /// <summary>Its prerequisites that are left out, direct or not, by id.</summary>
    public ValueList<UseCaseId> Prerequisites { get; init; }

    /// <summary>The use cases that exclude it or its prerequisites, by id: must-haves or prerequisites of its own when it is never allowed, else chosen ones.</summary>
    public ValueList<UseCaseId> ExcludedBy { get; init; }

    /// <summary>What would have to leave if it came in; <see langword="null"/> when it never can, or when the choice itself is not proved to be best.</summary>
    public ChoiceDisplacement? Instead { get; init; }

    /// <summary>All of that in a sentence.</summary>
    public required LocalizedText Explanation { get; init; }
}
