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
    public RecordedUsage ToRecord()
    {
        var budgets = new List<RecordedBudgetUse>(_seen.Count);
        foreach (var (account, use) in _seen)
        {
            if (use is { } known)
            {
                budgets.Add(Record(account, known));
            }
        }

        budgets.Sort(static (a, b) =>
        {
            var order = string.CompareOrdinal(a.Delegation.Value, b.Delegation.Value);
            return order != 0 ? order : string.CompareOrdinal(a.Budget.Value, b.Budget.Value);
        });
        return new() { Budgets = [.. budgets], Related = _related };
    }

    private static RecordedBudgetUse Record(BudgetAccount account, BudgetUse use) => new()
    {
        Delegation = account.Delegation,
        Budget = account.Budget,
        Amount = use.Amount,
        Count = use.Count is { } count ? (int)Math.Min(count, int.MaxValue) : null,
    };
}
