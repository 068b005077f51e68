namespace Governance.Decisions;

/// <summary>What somebody should look after in the portfolio.</summary>
public enum PortfolioFindingKind
{
    /// <summary>A use case serves no objective.</summary>
    Unlinked,

    /// <summary>Nobody who is there answers for a use case.</summary>
    Ownerless,

    /// <summary>Two use cases say that they are for the same.</summary>
    DuplicatePurpose,

    /// <summary>A declared use has no use case.</summary>
    ShadowUse,

    /// <summary>A use case lacks fields that its stage asks for.</summary>
    MissingFields,

    /// <summary>The gate that a use case passed is open again, or a decision on it is overdue.</summary>
    Reopened,

    /// <summary>No gate leads on from the stage of a use case.</summary>
    NoGate,
}
