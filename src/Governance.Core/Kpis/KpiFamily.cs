namespace Governance.Kpis;

/// <summary>What kind of value a KPI shows.</summary>
public enum KpiFamily
{
    /// <summary>Performance of the business.</summary>
    BusinessPerformance,

    /// <summary>Satisfaction of users.</summary>
    UserSatisfaction,

    /// <summary>Time saved.</summary>
    TimeSaved,

    /// <summary>Effect on operations.</summary>
    OperationalImpact,

    /// <summary>Compliance with regulation.</summary>
    RegulatoryCompliance,

    /// <summary>Health of human oversight.</summary>
    Oversight,
}
