namespace Governance.Kpis;

/// <summary>What a reviewer did with what was proposed.</summary>
public enum OversightOutcome
{
    /// <summary>Accepted it as it was.</summary>
    Accepted,

    /// <summary>Overruled or changed it.</summary>
    Overridden,

    /// <summary>Passed it on to somebody else to decide.</summary>
    Escalated,
}
