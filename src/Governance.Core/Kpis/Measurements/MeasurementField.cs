namespace Governance.Kpis;

/// <summary>The parts of a measurement, as columns of a table name them.</summary>
public enum MeasurementField
{
    /// <summary><see cref="Measurement.Kpi"/>.</summary>
    Kpi,

    /// <summary><see cref="Measurement.Period"/>.</summary>
    Period,

    /// <summary><see cref="Measurement.Value"/>.</summary>
    Value,

    /// <summary><see cref="Measurement.Count"/>.</summary>
    Count,

    /// <summary><see cref="Measurement.StandardDeviation"/>.</summary>
    StandardDeviation,

    /// <summary><see cref="Measurement.Numerator"/>.</summary>
    Numerator,

    /// <summary><see cref="Measurement.Denominator"/>.</summary>
    Denominator,

    /// <summary><see cref="Measurement.Arm"/>.</summary>
    Arm,

    /// <summary><see cref="Measurement.Unit"/>.</summary>
    Unit,

    /// <summary><see cref="Measurement.Segment"/>.</summary>
    Segment,

    /// <summary><see cref="Measurement.Id"/>.</summary>
    Id,

    /// <summary><see cref="Measurement.Source"/>.</summary>
    Source,
}
