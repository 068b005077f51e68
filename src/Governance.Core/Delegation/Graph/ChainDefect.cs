namespace Governance.Delegation;

/// <summary>What is wrong with the place of a rule in its chain, whatever the request. A model with such a rule is refused; the decision looks again.</summary>
internal enum ChainDefect
{
    None,

    /// <summary>The parent does not exist, or lies below the rule: the chain starts nowhere.</summary>
    NoRoot,

    /// <summary>The rule has no less depth than its parent, or less than none.</summary>
    Depth,

    /// <summary>The delegatee stands earlier in the chain.</summary>
    Repeated,

    /// <summary>The delegator is not, and cannot stand for, the delegatee of the parent.</summary>
    NotReceived,
}
