namespace Governance.Kpis;

/// <summary>What part a group of measurements plays in an assessment.</summary>
public enum KpiSampleRole
{
    /// <summary>With the use case, after the baseline.</summary>
    Actual,

    /// <summary>Before the use case.</summary>
    Baseline,

    /// <summary>Without the use case, at the time of its effect.</summary>
    Control,

    /// <summary>Without the use case, at the time of the baseline.</summary>
    ControlBaseline,
}
