using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>The benefits of several KPIs in one unit, added up by use case; nothing counts twice.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record BenefitRollup
{
    /// <summary>The unit.</summary>
    public required KpiUnit Unit { get; init; }

    /// <summary>What is owed to each use case, in the order of their ids.</summary>
    public ValueList<UseCaseBenefit> UseCases { get; init; }

    /// <summary>All benefits together, those that are owed to no use case too.</summary>
    public required double Total { get; init; }

    /// <summary>The interval of all benefits together; it holds whatever they have to do with one another, and its confidence is never above that of the weakest. 0 with no confidence when nothing is counted.</summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>What is owed to no use case.</summary>
    public required double Unattributed { get; init; }

    /// <summary>The KPIs that were added up.</summary>
    public ValueList<KpiId> Counted { get; init; }

    /// <summary>The KPIs that were left out because their benefit is counted in that of another.</summary>
    public ValueList<KpiId> CountedElsewhere { get; init; }

    /// <summary>The KPIs that were left out because their benefit is in another unit, or there is none, or its evidence is stale.</summary>
    public ValueList<KpiId> LeftOut { get; init; }

    /// <summary>Adds up the benefits of KPIs that can be expressed in a unit.</summary>
    /// <param name="unit">The unit; lengths of time are converted into it, anything else must be in it.</param>
    /// <param name="kpis">The KPIs.</param>
    /// <param name="assessments">Their assessments.</param>
    public static BenefitRollup Of(KpiUnit unit, ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return BenefitAdding.Of(unit, kpis, assessments);
    }
}
