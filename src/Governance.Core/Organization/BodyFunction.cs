namespace Governance.Organization;

/// <summary>The function for which a member of a governing body stands.</summary>
public enum BodyFunction
{
    /// <summary>The business that uses AI.</summary>
    Business,

    /// <summary>Information technology.</summary>
    It,

    /// <summary>Data and models.</summary>
    Data,

    /// <summary>Law and compliance.</summary>
    Legal,

    /// <summary>Human resources.</summary>
    Hr,

    /// <summary>Security.</summary>
    Security,

    /// <summary>Risk management.</summary>
    Risk,
}
