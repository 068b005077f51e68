namespace Governance.Portfolio;

/// <summary>What a criterion weighs for somebody.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">The swing weight, at least 0, in any unit.</param>
public sealed record CriterionWeight(CriterionId Criterion, decimal Weight);
