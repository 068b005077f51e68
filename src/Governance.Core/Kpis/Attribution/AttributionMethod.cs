namespace Governance.Kpis;

/// <summary>How the effect of a use case is told from everything else that changed, from the weakest to the strongest.</summary>
public enum AttributionMethod
{
    /// <summary>By the difference from before: whatever else changed at the same time counts too.</summary>
    BeforeAfter,

    /// <summary>By the difference from comparable work without the use case, at the same time.</summary>
    ControlGroup,

    /// <summary>By how much more the treated work changed than the control, from the baseline on.</summary>
    DifferenceInDifferences,

    /// <summary>By the difference from a control group that was drawn by lot.</summary>
    RandomizedTrial,
}
