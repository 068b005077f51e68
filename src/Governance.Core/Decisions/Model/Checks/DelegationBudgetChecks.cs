using Governance.Delegation;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks the budgets of a delegation rule: one limit each, a period that says when it begins anew, one currency.</summary>
internal static class DelegationBudgetChecks
{
    public static void Check(DelegationRule rule, int index, ModelFindings findings)
    {
        for (var i = 0; i < rule.Budgets.Count; i++)
        {
            var (budget, at) = (rule.Budgets[i], new Place($"$.rules[{index}].budgets[{i}]", findings));
            if (rule.Budgets.Take(i).Any(other => other.Id == budget.Id))
            {
                at.Error("id", DiagnosticIds.DuplicateId, ModelWords.DuplicateId(budget.Id.Value), DelegationWords.BudgetIdHelp);
            }

            if (budget.Id.Value.Length == 0)
            {
                at.Error("id", DiagnosticIds.InvalidValue, ModelWords.NoId);
            }

            Limit(budget, at);
            Period(budget, at);
            if (budget.Amount is { Currency.Code.Length: > 0 } amount && BudgetAttenuation.CurrencyOf(rule) is { Code.Length: > 0 } currency && amount.Currency != currency)
            {
                at.Error("amount.currency", DiagnosticIds.UnusableDelegation, DelegationWords.OtherCurrency(amount.Currency, currency));
            }
        }
    }

    private static void Limit(Budget budget, Place at)
    {
        if (budget.Amount.HasValue == budget.Count.HasValue)
        {
            at.Error(budget.Count.HasValue ? "count" : "amount", DiagnosticIds.Contradiction, DelegationWords.OneBudgetLimit);
        }

        if (budget.Amount is { Amount: <= 0 })
        {
            at.Error("amount.amount", DiagnosticIds.OutOfRange, ModelWords.LimitRange);
        }

        if (budget.Amount is { Currency.Code.Length: 0 })
        {
            at.Error("amount.currency", DiagnosticIds.InvalidValue, ModelWords.NoCurrency);
        }

        if (budget.Count < 1)
        {
            at.Error("count", DiagnosticIds.OutOfRange, DelegationWords.CountRange);
        }
    }

    private static void Period(Budget budget, Place at)
    {
        if (!Enum.IsDefined(budget.Period))
        {
            at.Error("period", DiagnosticIds.InvalidValue, ModelWords.Undefined);
            return;
        }

        var isCalendar = budget.Period is not (BudgetPeriod.Lifetime or BudgetPeriod.Rolling);
        if (budget.Period == BudgetPeriod.Rolling != budget.Window.HasValue)
        {
            at.Error("window", DiagnosticIds.Contradiction, DelegationWords.WindowIfRolling);
        }

        if (budget.Window <= Duration.Zero)
        {
            at.Error("window", DiagnosticIds.OutOfRange, DelegationWords.WindowRange);
        }

        if (isCalendar == budget.TimeZone is null)
        {
            at.Error("timeZone", DiagnosticIds.Contradiction, DelegationWords.ZoneIfCalendar);
        }

        if (budget.TimeZone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            at.Error("timeZone", DiagnosticIds.InvalidValue, DelegationWords.NoTimeZone(zone), at.Hint(zone, DateTimeZoneProviders.Tzdb.Ids));
        }
    }

    /// <summary>Where a budget stands.</summary>
    private readonly record struct Place(string Path, ModelFindings Findings)
    {
        public void Error(string property, string id, LocalizedText message, LocalizedText? help = null) =>
            Findings.Error(DelegationChecks.File, $"{Path}.{property}", id, message, help);

        public LocalizedText? Hint(string word, IEnumerable<string> known) => Findings.Hint(word, known);
    }
}
