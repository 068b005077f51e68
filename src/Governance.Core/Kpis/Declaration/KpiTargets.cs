using NodaTime;

namespace Governance.Kpis;

/// <summary>Which target is due when.</summary>
internal static class KpiTargets
{
    /// <summary>The target on a day: the last milestone that is due, and the target itself from its day on; <see langword="null"/> when none is due.</summary>
    public static decimal? DueOn(ValueKpi kpi, LocalDate day)
    {
        if (kpi.TargetBy is not { } by || by <= day)
        {
            return kpi.Target;
        }

        decimal? due = null;
        foreach (var milestone in kpi.Milestones)
        {
            due = milestone.By <= day ? milestone.Value : due;
        }

        return due;
    }
}
