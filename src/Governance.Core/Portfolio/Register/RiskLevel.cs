namespace Governance.Portfolio;

/// <summary>How risky a use case was found to be: an ordered scale in the order of the tiers of Regulation (EU) 2024/1689.</summary>
public enum RiskLevel
{
    /// <summary>Little or none.</summary>
    Minimal,

    /// <summary>Duties of transparency.</summary>
    Limited,

    /// <summary>High risk.</summary>
    High,

    /// <summary>A practice that nobody may follow.</summary>
    Prohibited,
}
