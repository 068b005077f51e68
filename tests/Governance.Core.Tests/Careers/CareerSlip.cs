namespace Governance.Core.Tests.Careers;

/// <summary>In what respect a step is not as it should be.</summary>
internal enum CareerSlip
{
    /// <summary>In none.</summary>
    None,

    /// <summary>Somebody else asks.</summary>
    Person,

    /// <summary>An agent asks.</summary>
    Agent,

    /// <summary>Another body, or none, is named.</summary>
    Body,

    /// <summary>Something that is needed is missing, or something is too many.</summary>
    Parts,

    /// <summary>A certificate is of another level.</summary>
    Level,

    /// <summary>A certificate is for another environment.</summary>
    Environment,

    /// <summary>A certificate is for another unit or type.</summary>
    Scope,

    /// <summary>A certificate has a bad period, or an id that there is already.</summary>
    Period,
}
