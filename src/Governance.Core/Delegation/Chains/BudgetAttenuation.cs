namespace Governance.Delegation;

/// <summary>Holds the budgets of a rule against those of its parent that add up over the same time.</summary>
internal static class BudgetAttenuation
{
    public static void Check(DelegationRule child, DelegationRule parent, List<Widening> found)
    {
        for (var i = 0; i < child.Budgets.Count; i++)
        {
            var budget = child.Budgets[i];
            if (budget.Amount is { } amount && CurrencyOf(parent) is { } currency && amount.Currency != currency)
            {
                Add($"budgets[{i}].amount.currency", AttenuationWords.Currency(amount.Currency, currency, parent.Id), found);
                continue;
            }

            foreach (var other in parent.Budgets)
            {
                if (IsComparable(budget, other) && IsGreater(budget, other))
                {
                    Add($"budgets[{i}].{(budget.Amount is null ? "count" : "amount.amount")}", AttenuationWords.Budget(budget, other, parent.Id), found);
                    break;
                }
            }
        }
    }

    /// <summary>The currency in which acts under a rule are counted; <see langword="null"/> when it counts none.</summary>
    public static Currency? CurrencyOf(DelegationRule rule)
    {
        if (rule.AmountLimit is { } limit)
        {
            return limit.Currency;
        }

        foreach (var budget in rule.Budgets)
        {
            if (budget.Amount is { } amount)
            {
                return amount.Currency;
            }
        }

        return null;
    }

    private static bool IsComparable(Budget budget, Budget other) =>
        budget.Period == other.Period && budget.Window == other.Window && budget.TimeZone == other.TimeZone
        && budget.Amount?.Currency == other.Amount?.Currency && budget.Count.HasValue == other.Count.HasValue;

    private static bool IsGreater(Budget budget, Budget other) => budget.Amount?.Amount > other.Amount?.Amount || budget.Count > other.Count;

    private static void Add(string property, LocalizedText message, List<Widening> found) =>
        found.Add(new(property, DiagnosticIds.WideningDelegation, message));
}
