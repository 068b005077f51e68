using System.Runtime.InteropServices;
using Governance.Kpis;

namespace Governance.Serialization;

/// <summary>The parts of a row, as far as they were read.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MeasurementParts
{
    public KpiId? Kpi { get; set; }

    public MeasurementPeriod Period { get; set; }

    public double? Value { get; set; }

    public int? Count { get; set; }

    public double? StandardDeviation { get; set; }

    public double? Numerator { get; set; }

    public double? Denominator { get; set; }

    public MeasurementArm Arm { get; set; }

    public KpiUnit? Unit { get; set; }

    public string? Segment { get; set; }

    public string? Id { get; set; }

    public string? Source { get; set; }

    /// <summary>The measurement, once its KPI is known.</summary>
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
