namespace Governance.Portfolio;

/// <summary>A use case that may be chosen: what it is worth, and what it needs.</summary>
public sealed record ChoiceCandidate
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>
    /// What it is worth, in any unit that can be added up over use cases: from 0 to <see cref="ChoiceQuestion.MaxNumber"/>, with at most
    /// <see cref="ChoiceQuestion.MaxDecimals"/> decimals.
    /// </summary>
    public required decimal Value { get; init; }

    /// <summary>What it needs; nothing of a capacity that is not named.</summary>
    public ValueList<CapacityNeed> Needs { get; init; }
}
