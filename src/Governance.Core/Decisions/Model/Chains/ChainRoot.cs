namespace Governance.Decisions;

/// <summary>Who answers for what a chain grants in a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Person">The person at the head of the chain; <see langword="null"/> when the chain does not hold there.</param>
/// <param name="Problem">Why it does not hold there: nobody answers, the right is not the first delegator's, somebody on the way cannot pass it on, or the person asked about does not hold the role. <see langword="null"/> when it holds.</param>
public sealed record ChainRoot(UnitId Unit, PersonId? Person, LocalizedText? Problem);
