namespace Governance.Kpis;

/// <summary>In what reviewers are compared.</summary>
public enum ReviewerTrait
{
    /// <summary>How often they overrule.</summary>
    Overrides,

    /// <summary>How many of their acceptances are faster than one can read.</summary>
    TooFast,

    /// <summary>How often they escalate.</summary>
    Escalations,
}
