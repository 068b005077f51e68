namespace Governance.Kpis;

/// <summary>The kinds of costs that a benefit is held against.</summary>
public enum CostKind
{
    /// <summary>The part of the building that is written off in the period.</summary>
    Build,

    /// <summary>Running it.</summary>
    Run,

    /// <summary>Complying with law and charter.</summary>
    Compliance,

    /// <summary>People's reviews.</summary>
    Reviews,

    /// <summary>Looking again at samples.</summary>
    Samples,

    /// <summary>Doing by hand what was overruled.</summary>
    Overrides,

    /// <summary>Escalations.</summary>
    Escalations,

    /// <summary>Incidents.</summary>
    Incidents,
}
