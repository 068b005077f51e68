namespace Governance.Kpis;

/// <summary>What of reviews can be the measurements of a KPI.</summary>
public enum OversightQuantity
{
    /// <summary>The share of reviews that overrule.</summary>
    OverrideRate,

    /// <summary>The share of acceptances that are faster than one can read.</summary>
    TooFastRate,

    /// <summary>The share of judged reviews in which escalating, or not, was right.</summary>
    EscalationAccuracy,

    /// <summary>The share of sown errors that were caught.</summary>
    CaughtErrors,

    /// <summary>How long reviews take, a mean of time.</summary>
    ReviewTime,
}
