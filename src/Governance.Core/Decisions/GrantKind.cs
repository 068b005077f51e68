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

    /// <summary>An office: that of an agent's owner, deputy or technical owner, or of a member of a body. It gives the right to change the career of an agent.</summary>
    Office,
}
