namespace Governance.Portfolio;

/// <summary>Something scarce that use cases share: money, people, the hours of those who review.</summary>
public sealed record Capacity
{
    /// <summary>The id.</summary>
    public required CapacityId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit in which it is counted, in words: thousand euros, person-days.</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>How much there is, in its unit: from 0 to <see cref="ChoiceQuestion.MaxNumber"/>, with at most <see cref="ChoiceQuestion.MaxDecimals"/> decimals.</summary>
    public required decimal Amount { get; init; }

    /// <summary>How much more of it is considered when it is asked what more would bring, above 0; <see langword="null"/> means 1.</summary>
    public decimal? Step { get; init; }
}
