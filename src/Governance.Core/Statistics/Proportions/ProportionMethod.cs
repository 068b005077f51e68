namespace Governance.Statistics;

/// <summary>How the bounds of a proportion are computed.</summary>
public enum ProportionMethod
{
    /// <summary>
    /// Exact: inverts the binomial tail (Clopper &amp; Pearson 1934), so that the stated confidence is never missed, whatever the true proportion.
    /// The default: for authority that is earned by evidence.
    /// </summary>
    ClopperPearson,

    /// <summary>Inverts the score test (Wilson 1927): the stated confidence on the average over true proportions, narrower than the exact bounds.</summary>
    Wilson,

    /// <summary>Wilson's with the continuity correction (Newcombe 1998, method 4): close to the exact bounds.</summary>
    WilsonCorrected,
}
