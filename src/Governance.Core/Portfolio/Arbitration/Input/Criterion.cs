namespace Governance.Portfolio;

/// <summary>One thing by which use cases are compared.</summary>
/// <remarks>
/// Criteria must be complete, not redundant, and preferentially independent: what a score is worth must not depend on other scores, and nothing may be
/// counted twice (Department for Communities and Local Government, "Multi-criteria analysis: a manual", 2009).
/// </remarks>
public sealed record Criterion
{
    /// <summary>The id.</summary>
    public required CriterionId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The question that a score answers. Two criteria that count may not ask the same.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>What it is about.</summary>
    public required CriterionGroup Group { get; init; }

    /// <summary>What its scores are worth.</summary>
    public required ValueFunction ValueFunction { get; init; }

    /// <summary>
    /// The swing weight, at least 0: what the whole way from the worst score to the best is worth beside that of other criteria, in any unit. One of
    /// weight 0 plays no part in values, ranks and dominance; it can still veto.
    /// </summary>
    public required decimal Weight { get; init; }

    /// <summary>
    /// The worst score that is still allowed, in the unit of the criterion: a worse one is a veto, which no other criterion can make up for.
    /// <see langword="null"/> when there is no such bound, or it is a step.
    /// </summary>
    public decimal? VetoBound { get; init; }

    /// <summary>The label of the worst step that is still allowed; <see langword="null"/> when there is no such bound, or it is a number.</summary>
    public string? VetoLabel { get; init; }

    /// <summary>The criteria that are known to count, in part, the same. Of two that overlap, one must have weight 0.</summary>
    public ValueList<CriterionId> OverlapsWith { get; init; }
}
