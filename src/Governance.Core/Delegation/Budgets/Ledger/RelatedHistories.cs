using System.Collections.Concurrent;

namespace Governance.Delegation;

/// <summary>The related acts of a ledger, by the decision type that sets the splitting window.</summary>
internal sealed class RelatedHistories
{
    private readonly ConcurrentDictionary<DecisionTypeId, RelatedHistory> _histories = new();

    /// <summary>All of them, by decision type.</summary>
    public IEnumerable<RelatedHistory> InOrder =>
        _histories.Select(pair => pair.Value).OrderBy(history => history.DecisionType.Value, StringComparer.Ordinal);

    /// <summary>The acts of a decision type; <see langword="null"/> when there were none.</summary>
    public RelatedHistory? Find(DecisionTypeId decisionType) => _histories.GetValueOrDefault(decisionType);

    /// <summary>The acts of a decision type, kept for a window from now on.</summary>
    public RelatedHistory Open(RelatedActs acts)
    {
        var history = _histories.GetOrAdd(acts.DecisionType, static type => new(type));
        history.Keep(acts.Window);
        return history;
    }
}
