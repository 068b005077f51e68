using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>What a KPI contributes to a whole.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Weight">Its weight in the whole; the weights of all parts sum to 1.</param>
/// <param name="Attainment">How much of the way to its target was made, from 0 to 1; 0 when nothing can be said today, for what is not measured cannot be claimed.</param>
/// <param name="Interval">The interval of the attainment; all of [0, 1] when nothing can be said today.</param>
/// <param name="Strength">How much its evidence can bear.</param>
/// <param name="Verdict">Its verdict.</param>
public sealed record KpiContribution(KpiId Kpi, double Weight, double Attainment, ConfidenceInterval Interval, EvidenceStrength Strength, KpiVerdict Verdict);
