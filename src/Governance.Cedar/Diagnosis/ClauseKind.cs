namespace Governance.Cedar;

/// <summary>Which part of a policy a clause is. A part that the scope leaves open is no clause.</summary>
public enum ClauseKind
{
    /// <summary>What the scope says about the principal.</summary>
    Principal,

    /// <summary>What the scope says about the action.</summary>
    Action,

    /// <summary>What the scope says about the resource.</summary>
    Resource,

    /// <summary>One operand of the <c>&amp;&amp;</c> chain of a <c>when</c>, or its whole body; it must be true.</summary>
    When,

    /// <summary>One operand of the <c>||</c> chain of an <c>unless</c>, or its whole body; it must be false.</summary>
    Unless,
}
