namespace Governance.Kpis;

/// <summary>A group of measurements that an assessment rests on, summed up.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record KpiSample
{
    /// <summary>The part that it plays.</summary>
    public required KpiSampleRole Role { get; init; }

    /// <summary>From the first day of its first period to the end of its last.</summary>
    public required MeasurementPeriod Span { get; init; }

    /// <summary>How many periods were measured, at least 1.</summary>
    public required int Periods { get; init; }

    /// <summary>How many measurements there are, at least 1.</summary>
    public required long Rows { get; init; }

    /// <summary>How many observations its error rests on: items, periods or rows, as the aggregation says; for shares the wholes' sum.</summary>
    public required double Observations { get; init; }

    /// <summary>How many things its value is per: items of a mean, cases of a share or rate, and for all else the periods.</summary>
    public required double Items { get; init; }

    /// <summary>Its value, in the KPI's unit.</summary>
    public required double Value { get; init; }

    /// <summary>
    /// By how much its periods differ more than chance would make them, as a factor of the variance: 1 when they do not, or are too few to say. A share of cases that wavers from month
    /// to month is known less well than the number of cases suggests.
    /// </summary>
    public required double DesignEffect { get; init; }
}
