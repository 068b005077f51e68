namespace Governance.Auditing;

/// <summary>What came of verifying a trail.</summary>
/// <remarks>
/// Success means that nobody removed, moved, altered or inserted an entry between the start and the last noted head, without also writing every entry after it anew.
/// It does not mean that the trail says the truth, nor, without a noted head, that its end is still there.
/// </remarks>
/// <param name="Head">Where the trail ends, as its last entry says.</param>
/// <param name="Failures">The first <see cref="AuditVerifier.MaxFailures"/> failures, in the order of places.</param>
/// <param name="FailureCount">How many checks failed in all.</param>
public sealed record AuditVerification(AuditHead Head, ValueList<AuditFailure> Failures, long FailureCount)
{
    /// <summary>Whether no check failed.</summary>
    public bool Success => FailureCount == 0;
}
