namespace Governance.Portfolio;

/// <summary>What it takes to have another use case first.</summary>
/// <param name="First">The use case that is first.</param>
/// <param name="NewFirst">The one that is first at the changed weights.</param>
/// <param name="Change">The smallest change of weights at which <paramref name="First"/> is no longer first.</param>
public sealed record FirstRankFlip(UseCaseId First, UseCaseId NewFirst, WeightChange Change);
