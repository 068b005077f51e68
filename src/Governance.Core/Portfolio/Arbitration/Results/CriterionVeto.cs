namespace Governance.Portfolio;

/// <summary>A criterion that vetoes a use case, or may.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Status">Whether it does, or may; never <see cref="VetoStatus.None"/>.</param>
public sealed record CriterionVeto(CriterionId Criterion, VetoStatus Status);
