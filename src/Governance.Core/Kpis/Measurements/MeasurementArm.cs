namespace Governance.Kpis;

/// <summary>On whom something was measured.</summary>
public enum MeasurementArm
{
    /// <summary>On the work that the use case takes part in, or, before it began, took part in later.</summary>
    Treated,

    /// <summary>On comparable work that it does not take part in, to tell its effect from everything else that changes.</summary>
    Control,
}
