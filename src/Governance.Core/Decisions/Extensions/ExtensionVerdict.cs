namespace Governance.Decisions;

/// <summary>What came of asking an extension.</summary>
public enum ExtensionVerdict
{
    /// <summary>It had nothing to say.</summary>
    Silent,

    /// <summary>A rule limited or obliged; a provider gave facts.</summary>
    Spoke,

    /// <summary>It threw, or answered with what it may not: the decision is <see cref="AutonomyLevel.None"/>.</summary>
    Failed,
}
