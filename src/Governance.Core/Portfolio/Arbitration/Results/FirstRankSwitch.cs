namespace Governance.Portfolio;

/// <summary>The weight of one criterion from which on another use case is first.</summary>
/// <param name="Share">The share of the criterion, from 0 to 1.</param>
/// <param name="NewFirst">The use case that is first beyond it.</param>
/// <param name="IsAttained">Whether the first has changed at exactly that share already; if not, there is a draw there, which the order of ids gives to the former first.</param>
public sealed record FirstRankSwitch(Fraction Share, UseCaseId NewFirst, bool IsAttained);
