namespace Governance.Kpis;

/// <summary>What a change that is more than chance means for a KPI.</summary>
public enum KpiSignalMeaning
{
    /// <summary>The value moved the good way.</summary>
    Improvement,

    /// <summary>The value moved the bad way.</summary>
    Concern,

    /// <summary>The value moved, and the KPI has a band in which neither way is good by itself.</summary>
    Change,
}
