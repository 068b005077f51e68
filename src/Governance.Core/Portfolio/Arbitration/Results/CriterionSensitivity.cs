namespace Governance.Portfolio;

/// <summary>How far the weight of one criterion can change before another use case is first, the others keeping their proportions.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Share">What it weighs among all.</param>
/// <param name="Below">Where the first changes when it weighs less; <see langword="null"/> when it never does, or when no other criterion weighs anything.</param>
/// <param name="Above">Where the first changes when it weighs more; <see langword="null"/> likewise.</param>
public sealed record CriterionSensitivity(CriterionId Criterion, Fraction Share, FirstRankSwitch? Below, FirstRankSwitch? Above);
