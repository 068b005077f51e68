namespace Governance.Portfolio;

/// <summary>How much of a capacity a use case needs.</summary>
/// <param name="Capacity">The capacity.</param>
/// <param name="Amount">
/// How much, in the unit of the capacity: from 0 to <see cref="ChoiceQuestion.MaxNumber"/>, with at most <see cref="ChoiceQuestion.MaxDecimals"/> decimals.
/// </param>
public sealed record CapacityNeed(CapacityId Capacity, decimal Amount);
