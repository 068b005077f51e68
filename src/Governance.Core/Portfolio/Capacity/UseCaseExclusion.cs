namespace Governance.Portfolio;

/// <summary>Use cases of which at most one can be chosen.</summary>
public sealed record UseCaseExclusion
{
    /// <summary>The use cases, at least two.</summary>
    public required ValueList<UseCaseId> UseCases { get; init; }

    /// <summary>Why, for people; <see langword="null"/> when it is not said.</summary>
    public LocalizedText? Reason { get; init; }
}
