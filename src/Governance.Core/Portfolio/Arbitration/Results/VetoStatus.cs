namespace Governance.Portfolio;

/// <summary>Whether a score is beyond the worst that is allowed.</summary>
public enum VetoStatus
{
    /// <summary>It is not, whatever the missing scores turn out to be.</summary>
    None,

    /// <summary>It may be: what is known does not say.</summary>
    Possible,

    /// <summary>It is, whatever the missing scores turn out to be.</summary>
    Sure,
}
