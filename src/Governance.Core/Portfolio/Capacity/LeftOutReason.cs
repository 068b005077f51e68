namespace Governance.Portfolio;

/// <summary>Why a candidate is not chosen.</summary>
public enum LeftOutReason
{
    /// <summary>It, what it needs and the must-haves together exceed a capacity.</summary>
    NeverFits,

    /// <summary>It or what it needs excludes a must-have, or one another.</summary>
    NeverAllowed,

    /// <summary>It or what it needs is excluded by what was chosen.</summary>
    Excluded,

    /// <summary>Something that it needs is left out.</summary>
    PrerequisiteLeftOut,

    /// <summary>What was chosen leaves too little room for it.</summary>
    NoRoom,

    /// <summary>It could be chosen, and would add nothing.</summary>
    AddsNothing,
}
