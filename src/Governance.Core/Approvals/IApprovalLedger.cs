using NodaTime;

namespace Governance.Approvals;

/// <summary>Remembers which approvals were used, so that each lets one act proceed and no more.</summary>
public interface IApprovalLedger
{
    /// <summary>Uses an approval up. Of all calls for the same approval, whatever the concurrency, exactly one succeeds.</summary>
    /// <param name="id">The approval.</param>
    /// <param name="at">The instant.</param>
    /// <returns>Whether this call used it up; <see langword="false"/> when it was used before, or when the id is the default one and names none.</returns>
    bool TryUse(ApprovalId id, Instant at);
}
