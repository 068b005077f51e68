using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Reads the use of budgets and can tell whether it is still the same.</summary>
/// <remarks>
/// Budgets are read one after the other, while others take from them. A decision that reserves something fails when it was based on what is no longer so; one that
/// reserves nothing must look again, or it might be one that no state of the budgets would have given.
/// </remarks>
internal sealed class WatchedUsage(IBudgetUsage usage) : IBudgetUsage
{
    private readonly List<(BudgetAccount Account, Budget Budget, Instant At, BudgetUse? Use)> _seen = [];
    private (RelatedActs Acts, Instant At, ValueList<Money>? Sums)? _related;

    /// <summary>Whether everything that was read would be read again.</summary>
    public bool IsUnchanged
    {
        get
        {
            var reads = _seen.Count + (_related is null ? 0 : 1);
            return reads <= 1 || ((_related is not { } related || usage.FindRelated(related.Acts, related.At) == related.Sums)
                && _seen.TrueForAll(one => usage.Find(one.Account, one.Budget, one.At) == one.Use));
        }
    }

    public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at)
    {
        var use = usage.Find(account, budget, at);
        _seen.Add((account, budget, at, use));
        return use;
    }

    public ValueList<Money>? FindRelated(RelatedActs acts, Instant at)
    {
        var sums = usage.FindRelated(acts, at);
        _related = (acts, at, sums);
        return sums;
    }

    /// <summary>Forgets what was read.</summary>
    public void Forget()
    {
        _seen.Clear();
        _related = null;
    }
}
