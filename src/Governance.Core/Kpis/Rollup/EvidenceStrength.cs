namespace Governance.Kpis;

/// <summary>How much the evidence of a KPI can bear, from the weakest; what is put together is as strong as its weakest part.</summary>
public enum EvidenceStrength
{
    /// <summary>Nothing was measured that could be judged.</summary>
    None,

    /// <summary>What was measured is too old.</summary>
    Stale,

    /// <summary>It was measured, and shows neither the claim nor the contrary.</summary>
    Inconclusive,

    /// <summary>It shows a level, or a difference from a value that is only stated: no cause.</summary>
    Level,

    /// <summary>It shows a difference from a measured baseline.</summary>
    BeforeAfter,

    /// <summary>It shows a difference from a control group.</summary>
    Controlled,

    /// <summary>It shows a difference from a control group that was drawn by lot.</summary>
    Randomized,
}
