namespace Governance.Portfolio;

/// <summary>What a criterion weighs among all: weights that are normalised to sum to 1.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Share">The share, from 0 to 1.</param>
public sealed record CriterionShare(CriterionId Criterion, Fraction Share);
