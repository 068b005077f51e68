namespace Governance.Kpis;

/// <summary>A lasting shift of the mean that a cumulative-sum chart has found.</summary>
/// <param name="IsHigh">Whether the mean rose.</param>
/// <param name="Meaning">What it means for the KPI.</param>
/// <param name="FoundIn">The period in which it was found; it began earlier.</param>
public sealed record KpiShift(bool IsHigh, KpiSignalMeaning Meaning, MeasurementPeriod FoundIn);
