namespace Governance.Delegation;

/// <summary>What came of committing or releasing a reservation.</summary>
public enum SettlementOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Nothing changed: the reservation is not known, was settled before, or has expired.</summary>
    NotOpen,

    /// <summary>Nothing changed: the actual amount is negative, above the reserved one or of another currency.</summary>
    InvalidAmount,
}
