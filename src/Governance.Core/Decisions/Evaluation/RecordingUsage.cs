using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Reads the use of budgets once each and remembers it, so that one decision sees one state and can be made again from its record.</summary>
internal sealed class RecordingUsage(IBudgetUsage usage) : IBudgetUsage
{
    private readonly Dictionary<BudgetAccount, BudgetUse?> _seen = [];
    private ValueList<Money>? _related;

    public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at)
    {
        if (!_seen.TryGetValue(account, out var use))
        {
            use = usage.Find(account, budget, at);
            _seen.Add(account, use);
        }

        return use;
    }

    public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => _related = usage.FindRelated(acts, at);

    /// <summary>What was read, in the order of accounts.</summary>
    public RecordedUsage ToRecord() => new()
    {
        Budgets = _seen.Where(pair => pair.Value is not null)
            .OrderBy(pair => pair.Key.Delegation.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Budget.Value, StringComparer.Ordinal)
            .Select(pair => Record(pair.Key, pair.Value.GetValueOrDefault()))
            .ToValueList(),
        Related = _related,
    };

    private static RecordedBudgetUse Record(BudgetAccount account, BudgetUse use) => new()
    {
        Delegation = account.Delegation,
        Budget = account.Budget,
        Amount = use.Amount,
        Count = use.Count is { } count ? (int)Math.Min(count, int.MaxValue) : null,
    };
}
