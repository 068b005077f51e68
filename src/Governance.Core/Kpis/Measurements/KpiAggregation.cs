namespace Governance.Kpis;

/// <summary>How measurements of one KPI become one number. Ratios are never averaged: a mean of percentages says nothing when the wholes differ (Simpson's paradox).</summary>
public enum KpiAggregation
{
    /// <summary>Added up within each period; a period is one observation.</summary>
    Sum,

    /// <summary>The mean over all items, each measurement weighing as many items as it stands for.</summary>
    Mean,

    /// <summary>The sum of the numerators over the sum of the denominators.</summary>
    Ratio,

    /// <summary>The greatest of each period; a period is one observation.</summary>
    Maximum,

    /// <summary>Not at all: each period has one measurement, and is one observation.</summary>
    None,
}
