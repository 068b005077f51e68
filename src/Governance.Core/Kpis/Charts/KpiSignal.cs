using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>A stretch of a chart that is more than chance.</summary>
/// <param name="Kind">The pattern.</param>
/// <param name="IsHigh">Whether it is above the mean or rises.</param>
/// <param name="Meaning">What it means for the KPI.</param>
/// <param name="Span">From the first day of its first point to the end of its last.</param>
public sealed record KpiSignal(ControlSignalKind Kind, bool IsHigh, KpiSignalMeaning Meaning, MeasurementPeriod Span);
