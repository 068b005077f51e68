using NodaTime;

namespace Governance.Delegation;

/// <summary>A budget that was found to make sense, ready to be counted against.</summary>
internal sealed class BudgetTerms
{
    private readonly DateTimeZone? _zone;

    private BudgetTerms(Budget budget, decimal limit, DateTimeZone? zone)
    {
        Budget = budget;
        Limit = limit;
        _zone = zone;
    }

    /// <summary>No limit: what acts without a budget are counted against.</summary>
    public static BudgetTerms Unlimited { get; } = new(new Budget { Id = default, Period = BudgetPeriod.Lifetime }, decimal.MaxValue, null);

    /// <summary>The budget.</summary>
    public Budget Budget { get; }

    /// <summary>The greatest sum of amounts, or number of acts.</summary>
    public decimal Limit { get; }

    /// <summary>The currency; <see langword="null"/> for a budget of acts.</summary>
    public Currency? Currency => Budget.Amount?.Currency;

    /// <summary>The terms of a budget; <see langword="null"/> when the budget makes no sense, is not the account's, or its time zone is not known.</summary>
    public static BudgetTerms? Read(BudgetAccount account, Budget budget)
    {
        if (budget is null || budget.Id != account.Budget || account.Budget.Value.Length == 0 || account.Delegation.Value.Length == 0 || LimitOf(budget) is not { } limit)
        {
            return null;
        }

        var (window, zone) = (budget.Window, budget.TimeZone);
        return budget.Period switch
        {
            BudgetPeriod.Lifetime => window is null && zone is null ? new(budget, limit, null) : null,
            BudgetPeriod.Rolling => window > Duration.Zero && zone is null ? new(budget, limit, null) : null,
            >= BudgetPeriod.Day and <= BudgetPeriod.Year => window is null && zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known
                ? new(budget, limit, known)
                : null,
            _ => null,
        };
    }

    /// <summary>Whether use adds up alike under both, so that one account can serve them: they differ in the limit at most.</summary>
    public bool AddsUpAs(BudgetTerms other) =>
        Budget.Period == other.Budget.Period && Budget.Window == other.Budget.Window && Budget.TimeZone == other.Budget.TimeZone && Currency == other.Currency;

    /// <summary>What a charge takes: its amount, or one act; <see langword="null"/> when it does not fit the budget.</summary>
    public decimal? Taken(Money? charge) => (Currency, charge) switch
    {
        ({ } currency, { Amount: >= 0 } money) when money.Currency == currency => money.Amount,
        (null, null) => 1,
        _ => null,
    };

    /// <summary>Tells a sum as a use of the budget.</summary>
    public BudgetUse UseOf(decimal used) => Currency is { } currency ? new(new Money(used, currency), null) : new(null, (long)used);

    /// <summary>The period that holds an instant; not for a rolling budget.</summary>
    public BudgetWindow WindowAt(Instant at) => _zone is null ? BudgetWindow.Always : BudgetWindow.Containing(Budget.Period, _zone, at);

    /// <summary>A meter of the budget, which has seen no instant.</summary>
    public Meter NewMeter() => Budget.Window is { } window ? new RollingMeter(Currency, window) : new PeriodMeter(this);

    private static decimal? LimitOf(Budget budget) => (budget.Amount, budget.Count) switch
    {
        ({ Amount: > 0 } money, null) when money.Currency.Code.Length > 0 => money.Amount,
        (null, >= 1) => budget.Count,
        _ => null,
    };
}
