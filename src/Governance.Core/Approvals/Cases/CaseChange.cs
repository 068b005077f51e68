namespace Governance.Approvals;

/// <summary>What came of something done to an approval case.</summary>
/// <param name="Case">The case afterwards. Even what is refused may change it: deadlines that had passed take effect, and a refused vote is recorded.</param>
/// <param name="Refusal">Why it does not count; <see langword="null"/> when it does.</param>
/// <param name="Events">What happened, in order: the events that the case did not have before.</param>
public sealed record CaseChange(ApprovalCase Case, CaseRefusal? Refusal, ValueList<CaseEvent> Events)
{
    /// <summary>Whether it counts.</summary>
    public bool Accepted => Refusal is null;
}
