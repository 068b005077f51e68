namespace Governance.Kpis;

/// <summary>Which way a KPI is good.</summary>
public enum KpiDirection
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Inside a band is good; too low is as bad as too high.</summary>
    Band,
}
