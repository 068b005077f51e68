using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>What a use case was worth in a period: the benefits that are owed to it, less all that it costs, human oversight included.</summary>
/// <remarks>
/// Only benefits that were measured in the period count. The interval holds whatever benefits and costs have to do with one another: from the least benefits less the greatest costs
/// to the contrary. Equality compares all parts.
/// </remarks>
public sealed record NetValueStatement
{
    /// <summary>The use case.</summary>
    public required UseCaseId UseCase { get; init; }

    /// <summary>The period.</summary>
    public required MeasurementPeriod Period { get; init; }

    /// <summary>The currency of all amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The benefits, in the order of the KPIs.</summary>
    public ValueList<BenefitLine> Benefits { get; init; }

    /// <summary>The costs that are more than nothing.</summary>
    public ValueList<CostLine> Costs { get; init; }

    /// <summary>All benefits.</summary>
    public required double Benefit { get; init; }

    /// <summary>All costs.</summary>
    public required double Cost { get; init; }

    /// <summary>The costs of human oversight among them.</summary>
    public required double OversightCost { get; init; }

    /// <summary>Benefits less costs.</summary>
    public required double Net { get; init; }

    /// <summary>The interval of <see cref="Net"/>; its confidence is never above that of the weakest benefit, and 1 when no benefit was measured, for the costs are certain.</summary>
    public required ConfidenceInterval Interval { get; init; }

    /// <summary>Proven when the whole interval is above 0, worse when it is below, else unproven.</summary>
    public required KpiVerdict Verdict { get; init; }

    /// <summary>
    /// The share of decisions that people may overrule until nothing is gained; <see langword="null"/> when nothing was decided, when nothing would be gained if none were overruled, or
    /// when overruling costs nothing.
    /// </summary>
    public double? BreakEvenOverrideRate { get; init; }

    /// <summary>The interval of the break-even rate, within [0, 1].</summary>
    public ConfidenceInterval? BreakEvenInterval { get; init; }

    /// <summary>The share of decisions that were overruled; <see langword="null"/> when nothing was decided.</summary>
    public double? OverrideRate { get; init; }

    /// <summary>The KPIs owed to the use case that do not count: stale, contained in another, in another currency, without a price, or not measured in the period.</summary>
    public ValueList<KpiId> LeftOut { get; init; }

    /// <summary>The statement in one line: lower case, without a period.</summary>
    public required LocalizedText Line { get; init; }

    /// <summary>Everything that led to it, step by step.</summary>
    public ValueList<KpiStep> Working { get; init; }

    /// <summary>Draws up the statement of a use case for a period.</summary>
    /// <param name="costs">What it costs.</param>
    /// <param name="activity">How much was decided and watched over in the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="kpis">The KPIs, of which those count that have a share owed to the use case.</param>
    /// <param name="assessments">Their assessments.</param>
    /// <param name="book">What was measured of them.</param>
    /// <exception cref="ArgumentException">The costs contradict themselves, a count is below 0, or more was overruled than decided.</exception>
    public static NetValueStatement Of(
        UseCaseCosts costs, OversightActivity activity, MeasurementPeriod period, ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments, MeasurementBook book)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(book);
        CostsDeclaration.ThrowIfContradictory(costs);
        CostsDeclaration.ThrowIfImpossible(activity);
        return NetValueDrafting.Draw(costs, activity, period, kpis, assessments, book);
    }
}
