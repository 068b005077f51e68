using NodaTime;

namespace Governance.Kpis;

/// <summary>A value to reach on the way to the target.</summary>
/// <param name="By">The day from which it is due.</param>
/// <param name="Value">The value, in the KPI's unit.</param>
public sealed record KpiMilestone(LocalDate By, decimal Value);
