namespace Governance.Kpis;

/// <summary>A point of a chart.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The value of the period, in the KPI's unit.</param>
/// <param name="IsBaseline">Whether the limits were computed from it.</param>
public sealed record KpiChartPoint(MeasurementPeriod Period, double Value, bool IsBaseline);
