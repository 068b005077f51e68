namespace Governance.Kpis;

/// <summary>To what the effect on a KPI is owed, and how that is known.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record KpiAttribution
{
    /// <summary>How the effect is told from everything else; <see cref="AttributionMethod.BeforeAfter"/> unless said.</summary>
    public AttributionMethod Method { get; init; }

    /// <summary>The use cases that the effect is owed to; empty when none claims it.</summary>
    public ValueList<AttributionShare> Shares { get; init; }
}
