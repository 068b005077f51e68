namespace Governance.Cedar;

/// <summary>The answer to a request.</summary>
public enum CedarDecision
{
    /// <summary>Not allowed: no permit applies, or a forbid does. The default.</summary>
    Deny,

    /// <summary>Allowed: a permit applies and no forbid does.</summary>
    Allow,
}
