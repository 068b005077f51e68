namespace Governance.Decisions;

/// <summary>What kind of rule grants.</summary>
public enum GrantKind
{
    /// <summary>A Cedar permit.</summary>
    Policy,

    /// <summary>A delegation rule.</summary>
    Delegation,

    /// <summary>An emergency procedure, while somebody has broken the glass.</summary>
    Emergency,
}
