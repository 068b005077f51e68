namespace Governance.Cedar;

/// <summary>How strictly policies are held against a schema. Both exclude the same errors of evaluation.</summary>
public enum ValidationMode
{
    /// <summary>
    /// Beyond what permissive validation asks: what is compared has one type, the members of a set have one type, no set is empty, and
    /// extension values are written as literals. Tools that analyse policies rely on it.
    /// </summary>
    Strict,

    /// <summary>Only what could raise an error of evaluation is wrong.</summary>
    Permissive,
}
