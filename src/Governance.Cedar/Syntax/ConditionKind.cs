namespace Governance.Cedar;

/// <summary>Which way a <see cref="Condition"/> counts.</summary>
public enum ConditionKind
{
    /// <summary>The expression must be true.</summary>
    When,

    /// <summary>The expression must be false.</summary>
    Unless,
}
