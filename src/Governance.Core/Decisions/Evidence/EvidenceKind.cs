namespace Governance.Decisions;

/// <summary>The kinds of evidence that are judged.</summary>
public enum EvidenceKind
{
    /// <summary>The approval of an act.</summary>
    Approval,

    /// <summary>An approved plan.</summary>
    Plan,

    /// <summary>An emergency that somebody declared.</summary>
    Emergency,
}
