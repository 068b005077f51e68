using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>A criterion of a gate and whether a use case meets it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Missing">What is missing; <see langword="null"/> when it is met.</param>
public sealed record CriterionStanding(GateCriterion Criterion, LocalizedText? Missing)
{
    /// <summary>Whether it is met.</summary>
    public bool IsMet => Missing is null;
}
