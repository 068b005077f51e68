namespace Governance.Portfolio;

/// <summary>What a score is worth, at one point of a piecewise linear value function.</summary>
/// <param name="Score">The score, in the unit of the criterion.</param>
/// <param name="Value">What it is worth, in any unit: the least value of the function counts as 0, the greatest as 1.</param>
public sealed record ValuePoint(decimal Score, decimal Value);
