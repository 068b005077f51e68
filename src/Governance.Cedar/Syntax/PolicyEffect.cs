namespace Governance.Cedar;

/// <summary>What a satisfied policy does.</summary>
public enum PolicyEffect
{
    /// <summary>It allows, unless a forbid applies too.</summary>
    Permit,

    /// <summary>It denies, whatever permits apply.</summary>
    Forbid,
}
