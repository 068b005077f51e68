namespace Governance.Kpis;

/// <summary>What can be said of a KPI's claim.</summary>
public enum KpiVerdict
{
    /// <summary>The measurements do not show it: too few, too uncertain, or none. The default: nothing is claimed without evidence.</summary>
    Unproven,

    /// <summary>The measurements show it: the whole confidence interval lies where the claim says.</summary>
    Proven,

    /// <summary>The measurements show the contrary: the whole interval lies on the bad side.</summary>
    Worse,

    /// <summary>The last measurement is too old, or the KPI's review is overdue, to say anything today.</summary>
    Stale,
}
