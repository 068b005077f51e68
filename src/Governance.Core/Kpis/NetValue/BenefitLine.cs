using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>A line of benefits: what of a KPI's benefit is owed to the use case, in money.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Value">The benefit, in the currency of the statement; below 0 for a loss.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="Verdict">The verdict of the KPI.</param>
public sealed record BenefitLine(KpiId Kpi, double Value, ConfidenceInterval Interval, KpiVerdict Verdict);
