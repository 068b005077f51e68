namespace Governance.Organization;

/// <summary>The kinds of party that can hold, pass on or receive a decision right.</summary>
public enum PartyKind
{
    /// <summary>A natural person.</summary>
    Person,

    /// <summary>Whoever holds a role in the unit at hand, or in its nearest ancestor.</summary>
    Role,

    /// <summary>A governing body, for which its chair answers.</summary>
    Body,

    /// <summary>An agent: it can receive a right, never hold one by itself nor be accountable.</summary>
    Agent,
}
