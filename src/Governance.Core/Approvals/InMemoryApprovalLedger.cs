using System.Collections.Concurrent;
using NodaTime;

namespace Governance.Approvals;

/// <summary>An approval ledger in memory. It is thread-safe, and keeps one entry for each approval that was used.</summary>
public sealed class InMemoryApprovalLedger : IApprovalLedger
{
    private readonly ConcurrentDictionary<ApprovalId, Instant> _uses = new();

    /// <summary>Makes an empty ledger.</summary>
    public InMemoryApprovalLedger()
    {
    }

    /// <summary>Makes a ledger that knows which approvals were used before: those with <see cref="Approval.UsedAt"/>.</summary>
    /// <param name="approvals">The approvals.</param>
    public InMemoryApprovalLedger(ValueList<Approval> approvals)
    {
        foreach (var approval in approvals)
        {
            if (approval.UsedAt is { } at)
            {
                TryUse(approval.Id, at);
            }
        }
    }

    /// <inheritdoc/>
    public bool TryUse(ApprovalId id, Instant at) => id.Value.Length > 0 && _uses.TryAdd(id, at);

    /// <summary>The instant at which an approval was used up, which <see cref="Approval.UsedAt"/> shows; <see langword="null"/> while it was not.</summary>
    /// <param name="id">The approval.</param>
    public Instant? FindUse(ApprovalId id) => _uses.TryGetValue(id, out var at) ? at : null;
}
