namespace Governance.Cedar;

/// <summary>Why a decision is what it is; Cedar itself does not tell the two kinds of denial apart.</summary>
public enum DecisionGround
{
    /// <summary>Denied because no permit applies, and no forbid either: a matching permit would change it. The default.</summary>
    NotPermitted,

    /// <summary>Denied because a forbid applies: no permit would change it.</summary>
    Forbidden,

    /// <summary>Allowed: a permit applies and no forbid does.</summary>
    Permitted,
}
