namespace Governance.Decisions;

/// <summary>What stands between a decision and a wished level.</summary>
public enum BlockerKind
{
    /// <summary>No grant reaches the level.</summary>
    MissingGrant,

    /// <summary>A ceiling lies below the level.</summary>
    Ceiling,
}
