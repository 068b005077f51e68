namespace Governance.Auditing;

/// <summary>A part of a decision that a replay compares, in the order in which differences are told.</summary>
public enum ReplayPart
{
    /// <summary>The model: <see cref="DecisionRecord.ModelDigest"/>.</summary>
    Model,

    /// <summary>The rules: <see cref="DecisionRecord.PolicyVersion"/>.</summary>
    Policies,

    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>The level.</summary>
    Autonomy,

    /// <summary>On whose authority.</summary>
    Authority,

    /// <summary>What allowed.</summary>
    Grants,

    /// <summary>What limited.</summary>
    Ceilings,

    /// <summary>What had to be approved, by which protocols.</summary>
    Protocols,

    /// <summary>The duties.</summary>
    Obligations,

    /// <summary>What an approval binds to.</summary>
    Digest,
}
