namespace Governance.Portfolio;

/// <summary>How much of a use case serves an objective.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Weight">The share, above 0 and at most 1; the shares of a use case sum to at most 1.</param>
public sealed record ObjectiveLink(ObjectiveId Objective, decimal Weight);
