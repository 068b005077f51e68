namespace Governance.Portfolio;

/// <summary>What a use case owes to one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Share">What the criterion weighs among all.</param>
/// <param name="Score">What the score is worth by itself, from 0 to 1.</param>
/// <param name="Contribution">The part of the value of the use case: the share times what the score is worth. The contributions sum to the value.</param>
public sealed record CriterionContribution(CriterionId Criterion, Fraction Share, ValueInterval Score, ValueInterval Contribution);
