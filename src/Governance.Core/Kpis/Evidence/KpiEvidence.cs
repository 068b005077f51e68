namespace Governance.Kpis;

/// <summary>What was measured of one KPI, period by period: all that an assessment looks at.</summary>
/// <remarks>A <see cref="MeasurementBook"/> makes it. Equality compares all parts. It does not depend on the date of an assessment, so that the past can be assessed again.</remarks>
public sealed record KpiEvidence
{
    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The periods in which something was measured, in the order of time; of one period, the treated arm first.</summary>
    public ValueList<PeriodEvidence> Periods { get; init; }

    /// <summary>How many measurements were taken; at least 0.</summary>
    public long Accepted { get; init; }

    /// <summary>How many were refused because something is wrong with them; at least 0.</summary>
    public long Refused { get; init; }

    /// <summary>How many of the refused ones were there already, or overlap others; at least 0.</summary>
    public long Repeated { get; init; }

    /// <summary>Whether there were too many to look for repetitions among all of them.</summary>
    public bool HasUncheckedRepetitions { get; init; }
}
