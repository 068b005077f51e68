namespace Governance.Portfolio;

/// <summary>What arbitration concludes of a use case.</summary>
public enum ArbitrationClass
{
    /// <summary>What is known does not settle it: the missing scores could make it one thing or another.</summary>
    NotEnoughEvidence,

    /// <summary>It is vetoed, or worth too little.</summary>
    Stop,

    /// <summary>It is worth going on with.</summary>
    Continue,

    /// <summary>It comes first.</summary>
    Prioritise,
}
