namespace Governance.Portfolio;

/// <summary>What is decided of a use case at a gate (after Cooper's stage-gate process).</summary>
public enum GateOutcome
{
    /// <summary>It goes on to the next stage; or, at the gate that it has passed, stays where it is.</summary>
    Go,

    /// <summary>As Go, on conditions that are due.</summary>
    GoWithConditions,

    /// <summary>It is paused.</summary>
    Hold,

    /// <summary>It stays, and what is missing is done again.</summary>
    Recycle,

    /// <summary>It ends, for good.</summary>
    Stop,

    /// <summary>It comes back from a pause, to the stage it had.</summary>
    Resume,

    /// <summary>It has served, and ends.</summary>
    Retire,
}
