namespace Governance.Core.Tests.Ledgers;

/// <summary>What becomes of a reservation.</summary>
internal enum StressFate
{
    /// <summary>It is committed in time.</summary>
    Commit,

    /// <summary>It is released in time.</summary>
    Release,

    /// <summary>It is committed at about the time at which it expires.</summary>
    Race,

    /// <summary>Nobody comes back to it.</summary>
    Abandon,
}
