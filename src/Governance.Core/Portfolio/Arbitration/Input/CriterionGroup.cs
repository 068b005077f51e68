namespace Governance.Portfolio;

/// <summary>What a criterion is about. It sorts tables; it has no part in the arithmetic.</summary>
public enum CriterionGroup
{
    /// <summary>What the use case is worth.</summary>
    Value,

    /// <summary>What can go wrong with it.</summary>
    Risk,

    /// <summary>How well it fits where the organisation wants to go.</summary>
    Alignment,

    /// <summary>Anything else.</summary>
    Other,
}
