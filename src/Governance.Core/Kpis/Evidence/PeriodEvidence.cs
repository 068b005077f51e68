using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>What was measured of a KPI in one period and arm, summed up: it has the same size however many measurements there were.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record PeriodEvidence
{
    /// <summary>The period, one of the KPI's cadence.</summary>
    public required MeasurementPeriod Period { get; init; }

    /// <summary>On whom it was measured.</summary>
    public required MeasurementArm Arm { get; init; }

    /// <summary>How many measurements were taken.</summary>
    public required long Rows { get; init; }

    /// <summary>How many items they stand for; for ratios, the same as <see cref="Rows"/>.</summary>
    public required long Items { get; init; }

    /// <summary>The values of the items, in the KPI's unit, as far as they are known; of none for ratios.</summary>
    public RunningSummary Values { get; init; }

    /// <summary>The measurements as ratios: for shares and rates, what they are; for means, the sum of the items' values over their number.</summary>
    public RunningRatio Ratio { get; init; }

    /// <summary>Whether some value is the mean of several items whose spread is not known, so that only the spread of the measurements themselves is.</summary>
    public bool HasUnknownSpread { get; init; }

    /// <summary>The values one by one, in rising order; empty unless all are known and few enough to be kept.</summary>
    public ValueList<double> Sample { get; init; }

    /// <summary>The period's number, by an aggregation; <see langword="null"/> when nothing was measured, such as a share of no case.</summary>
    /// <param name="aggregation">The aggregation.</param>
    internal double? ValueBy(KpiAggregation aggregation) => aggregation switch
    {
        _ when Rows == 0 => null,
        KpiAggregation.Sum => Values.Sum,
        KpiAggregation.Maximum => Values.Maximum,
        KpiAggregation.None => Values.Mean,
        _ => Ratio.Value,
    };
}
