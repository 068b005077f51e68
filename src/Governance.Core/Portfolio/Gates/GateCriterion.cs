namespace Governance.Portfolio;

/// <summary>Something that a use case must or should show at a gate.</summary>
public sealed record GateCriterion
{
    /// <summary>The id, unique within its gate.</summary>
    public required CriterionId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How it is judged; by somebody unless said.</summary>
    public CriterionTest Test { get; init; }

    /// <summary>A Cedar condition over <c>resource</c>, the use case, and <c>context</c>; needed for <see cref="CriterionTest.Condition"/>, <see langword="null"/> for every other test.</summary>
    public string? Condition { get; init; }

    /// <summary>The KPIs that must be proven, for <see cref="CriterionTest.Kpis"/>; empty for all those of the use case, of which there must be one, and for every other test.</summary>
    public ValueList<KpiId> Kpis { get; init; }

    /// <summary>Whether it should be met rather than must: what is not met then becomes a condition of the go. <see langword="false"/> unless said.</summary>
    public bool IsOptional { get; init; }
}
