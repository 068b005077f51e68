namespace Governance.Decisions;

/// <summary>What came of something that was presented with a request.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of the approval, the plan or the emergency procedure.</param>
/// <param name="VoidBecause">Why it does not count; <see langword="null"/> when it counts.</param>
public sealed record PresentedEvidence(EvidenceKind Kind, string Id, LocalizedText? VoidBecause)
{
    /// <summary>Whether it counts.</summary>
    public bool Counts => VoidBecause is null;
}
