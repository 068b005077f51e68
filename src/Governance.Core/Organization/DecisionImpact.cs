namespace Governance.Organization;

/// <summary>How grave the effect of a decision can be for the people and the organisation it touches.</summary>
public enum DecisionImpact
{
    /// <summary>Little or none, and brief.</summary>
    Low,

    /// <summary>Noticeable, short-lived.</summary>
    Moderate,

    /// <summary>Serious or lasting: rights, health, money that matters.</summary>
    High,

    /// <summary>Grave and hard to undo.</summary>
    Critical,
}
