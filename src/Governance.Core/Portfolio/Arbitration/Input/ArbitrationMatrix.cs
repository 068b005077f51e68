namespace Governance.Portfolio;

/// <summary>What use cases are compared by, how they do, and for whom what counts how much: the <c>arbitration</c> of <c>portfolio.json</c>.</summary>
/// <remarks>It is not the answer: <see cref="Arbitrator"/> gives that.</remarks>
public sealed record ArbitrationMatrix
{
    /// <summary>The criteria, at least one of which has a weight above 0.</summary>
    public required ValueList<Criterion> Criteria { get; init; }

    /// <summary>What the weights of the criteria, and those of each stakeholder, are declared to sum to, such as 100; <see langword="null"/> when they may sum to anything.</summary>
    public decimal? WeightTotal { get; init; }

    /// <summary>Where the classes begin and end.</summary>
    public required ClassLimits Limits { get; init; }

    /// <summary>The scores, at most one per use case and criterion.</summary>
    public ValueList<CriterionScore> Scores { get; init; }

    /// <summary>The weights of those who judge together; empty when only the weights of the criteria count.</summary>
    public ValueList<StakeholderWeights> Stakeholders { get; init; }
}
