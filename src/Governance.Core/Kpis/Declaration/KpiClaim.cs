namespace Governance.Kpis;

/// <summary>What the measurements of a KPI are to prove.</summary>
public enum KpiClaim
{
    /// <summary>It became better than the baseline or than the control group, by at least the minimum effect.</summary>
    Improvement,

    /// <summary>It is at the target, or beyond it the good way; no baseline is needed.</summary>
    Attainment,

    /// <summary>It became no worse than the baseline or than the control group, the tolerance aside: a guardrail, which another KPI may not be bought with.</summary>
    NoHarm,

    /// <summary>It lies inside its band; too low is as bad as too high.</summary>
    WithinBand,
}
