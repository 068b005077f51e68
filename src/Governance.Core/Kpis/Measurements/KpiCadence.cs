namespace Governance.Kpis;

/// <summary>The periods into which the measurements of a KPI are put: each is a point of its chart, and for sums one observation.</summary>
public enum KpiCadence
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks from Monday, as ISO 8601 counts them.</summary>
    Week,

    /// <summary>Months of the calendar.</summary>
    Month,

    /// <summary>Quarters of the calendar.</summary>
    Quarter,

    /// <summary>Years of the calendar.</summary>
    Year,
}
