using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>The parts of a measurement, filled in as they are read from a row.</summary>
internal struct MeasurementParts
{
    public KpiId? Kpi;
    public MeasurementPeriod Period;
    public MeasurementArm Arm;
    public KpiUnit? Unit;
    public double? Value;
    public double? StandardDeviation;
    public double? Numerator;
    public double? Denominator;
    public int? Count;
    public string? Segment;
    public string? Id;
    public string? Source;

    /// <summary>The measurement; what was not read is as if it were not said.</summary>
    public readonly Measurement ToMeasurement() => new()
    {
        Kpi = Kpi.GetValueOrDefault(),
        Period = Period,
        Value = Value,
        Count = Count,
        StandardDeviation = StandardDeviation,
        Numerator = Numerator,
        Denominator = Denominator,
        Arm = Arm,
        Unit = Unit,
        Segment = Segment,
        Id = Id,
        Source = Source,
    };
}
