namespace Governance.Decisions;

/// <summary>What bears on how far an agent may act.</summary>
public enum AutonomyFactorKind
{
    /// <summary>The status of its career.</summary>
    Status,

    /// <summary>Whether a living human answers for it.</summary>
    Owner,

    /// <summary>Its mandate, use case and unit: whether it is there for this at all.</summary>
    Mandate,

    /// <summary>What a body has certified it for.</summary>
    Certificate,

    /// <summary>Its health: demotions, incidents, KPIs, an overdue review.</summary>
    Health,

    /// <summary>The use case: its stage and its own ceiling.</summary>
    UseCase,

    /// <summary>The highest grant: a policy or a delegation.</summary>
    Grant,

    /// <summary>What whoever delegated to it may pass on; only when a delegation grants.</summary>
    Delegator,

    /// <summary>The policies that limit every act of this kind, and kill switches.</summary>
    Limits,
}
