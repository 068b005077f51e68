namespace Governance;

/// <content>Delegations.</content>
public static partial class DiagnosticIds
{
    /// <summary>A delegation passes on more than its delegator received.</summary>
    public const string WideningDelegation = "GOV2020";

    /// <summary>A delegation passes on what its delegator did not receive by its parent.</summary>
    public const string BrokenChain = "GOV2021";

    /// <summary>A party stands twice in one chain of delegations.</summary>
    public const string RepeatedParty = "GOV2022";

    /// <summary>A right is passed on that may not be passed on, or not that often.</summary>
    public const string DelegationDepth = "GOV2023";

    /// <summary>A delegation replaces one of another delegator, or of another parent.</summary>
    public const string Supersession = "GOV2024";

    /// <summary>A delegation is revoked that was revoked before: a revocation is final.</summary>
    public const string RepeatedRevocation = "GOV2025";

    /// <summary>A kill switch is released by those who engaged it, or who own the agent that it stops.</summary>
    public const string DualControl = "GOV2026";

    /// <summary>A delegation can never be used: its calendar does not open while it is valid, or its limits exclude one another.</summary>
    public const string UnusableDelegation = "GOV2027";
}
