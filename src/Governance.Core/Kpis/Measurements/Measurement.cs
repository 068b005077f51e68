namespace Governance.Kpis;

/// <summary>What was measured of a KPI in a period: a value, or for ratios a numerator and a denominator.</summary>
/// <remarks>
/// <para>
/// A measurement with an <see cref="Id"/> is a single item, such as one case; a measurement without one sums up a period, and two of the same arm and segment may not
/// overlap, since what happened on a day would count twice.
/// </para>
/// <para>Equality compares all parts. It is only a claim until a <see cref="MeasurementBook"/> has taken it: the book says what is wrong with it.</para>
/// </remarks>
public sealed record Measurement
{
    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The days that it speaks of; they lie within one period of the KPI's cadence.</summary>
    public required MeasurementPeriod Period { get; init; }

    /// <summary>The value, in <see cref="Unit"/>: one item's, the mean of <see cref="Count"/> items, or a sum, as the KPI's aggregation says; <see langword="null"/> for a ratio.</summary>
    public double? Value { get; init; }

    /// <summary>How many items the value is the mean of, at least 1; <see langword="null"/> for one.</summary>
    public int? Count { get; init; }

    /// <summary>The standard deviation of the items that the value is the mean of, with the divisor n − 1, in <see cref="Unit"/>; <see langword="null"/> when it is not known.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>What stands above the line of a ratio: so many of the whole, or a quantity; <see langword="null"/> when the KPI is no ratio.</summary>
    public double? Numerator { get; init; }

    /// <summary>What stands below the line of a ratio: the whole, or a number of things; <see langword="null"/> when the KPI is no ratio.</summary>
    public double? Denominator { get; init; }

    /// <summary>On whom it was measured; <see cref="MeasurementArm.Treated"/> unless said.</summary>
    public MeasurementArm Arm { get; init; }

    /// <summary>The unit of the value; <see langword="null"/> for the KPI's own. Lengths of time are converted, nothing else is.</summary>
    public KpiUnit? Unit { get; init; }

    /// <summary>Which part of the whole it was measured on, such as a site or a team; <see langword="null"/> for the whole.</summary>
    public string? Segment { get; init; }

    /// <summary>The item, by which it is told from others and found when it is given twice; <see langword="null"/> when the measurement sums up a period.</summary>
    public string? Id { get; init; }

    /// <summary>Where it comes from, such as a system or a survey; <see langword="null"/> when that is not said.</summary>
    public string? Source { get; init; }
}
