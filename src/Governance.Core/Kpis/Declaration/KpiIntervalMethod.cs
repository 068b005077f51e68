namespace Governance.Kpis;

/// <summary>How a confidence interval was computed.</summary>
public enum KpiIntervalMethod
{
    /// <summary>The score interval of shares: Wilson's for one, Newcombe's for a difference of two.</summary>
    Score,

    /// <summary>Student's t for means: Welch's for a difference of two.</summary>
    Student,

    /// <summary>The BCa bootstrap, from the values themselves, with the KPI's seed: for values that are far from normal.</summary>
    Bootstrap,

    /// <summary>An interval that is valid at any number of looks.</summary>
    AlwaysValid,
}
