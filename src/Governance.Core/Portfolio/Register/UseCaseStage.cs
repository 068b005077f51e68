namespace Governance.Portfolio;

/// <summary>Where a use case stands in its life.</summary>
public enum UseCaseStage
{
    /// <summary>Proposed, not examined yet.</summary>
    Idea,

    /// <summary>Examined and found worth trying.</summary>
    Qualified,

    /// <summary>Tried on a small scale, within a time box.</summary>
    ProofOfConcept,

    /// <summary>Tried on real work, within limits.</summary>
    Pilot,

    /// <summary>In regular use.</summary>
    Production,

    /// <summary>Paused.</summary>
    OnHold,

    /// <summary>Ended before production.</summary>
    Stopped,

    /// <summary>Ended after production.</summary>
    Retired,
}
