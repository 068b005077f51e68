using FsCheck;
using FsCheck.Fluent;
using Governance.Decisions;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random budgets, and what somebody wrote down of their use: mostly known, often exactly what the act would need.</summary>
internal static class Spending
{
    public static Gen<ValueList<Budget>> For(Currency currency) => Gen.Frequency(
        (8, Gen.Constant<ValueList<Budget>>([])),
        (1, Pick.Some(Every(currency), 1, 2)));

    /// <summary>One of each kind.</summary>
    public static IReadOnlyList<Budget> Every(Currency currency) => [Monthly(new(1000m, currency)), Acts(3), Daily(2)];

    /// <summary>Not greater than those of the parent over the same time; in its currency.</summary>
    public static Gen<ValueList<Budget>> Below(DelegationRule parent, Currency currency) =>
        from budgets in For(parent.AmountLimit?.Currency ?? parent.Budgets.Select(b => b.Amount?.Currency).FirstOrDefault(c => c is not null) ?? currency)
        from less in Pick.Chance(50)
        select budgets.Select(b => !less ? b : b with { Amount = b.Amount is { } amount ? new Money(amount.Amount / 2, amount.Currency) : null, Count = b.Count is null ? null : 1 })
            .Select(b => parent.Budgets.FirstOrDefault(other => other.Id == b.Id) is { } above && (b.Amount?.Amount > above.Amount?.Amount || b.Count > above.Count) ? above : b)
            .ToValueList();

    /// <summary>What is used of every budget, one way or the other.</summary>
    public static Gen<DecisionEvidence> Evidence(DelegationRegister delegations, DecisionRequest request) =>
        from uses in Pick.Each(delegations.Rules.SelectMany(rule => rule.Budgets.Select(budget => Use(rule.Id, budget, request))))
        select new DecisionEvidence { Usage = new RecordedUsage { Budgets = uses.OfType<RecordedBudgetUse>().ToValueList() } };

    private static Gen<RecordedBudgetUse?> Use(DelegationId rule, Budget budget, DecisionRequest request)
    {
        var taken = request.Amount?.Amount ?? 0;
        var amounts = budget.Amount is { } limit
            ? new[] { 0m, 0m, limit.Amount - taken, limit.Amount - taken, limit.Amount - taken + 0.0001m, limit.Amount }
                .Select(used => new Money(Math.Max(used, 0), limit.Currency)).Append(new Money(-1m, limit.Currency)).Append(new Money(0m, Currency.Usd)).ToArray()
            : [];
        var counts = budget.Count is { } count ? new[] { 0, 0, count - 1, count - 1, count } : [];
        var use = new RecordedBudgetUse { Delegation = rule, Budget = budget.Id };
        return Gen.Frequency(
            (7, amounts.Length > 0 ? Pick.One(amounts).Select(a => (RecordedBudgetUse?)(use with { Amount = a })) : Pick.One(counts).Select(c => (RecordedBudgetUse?)(use with { Count = c }))),
            (1, Gen.Constant<RecordedBudgetUse?>(null)));
    }

    private static Budget Monthly(Money amount) => new() { Id = new("monthly"), Amount = amount, Period = BudgetPeriod.Month, TimeZone = "Europe/Zurich" };

    private static Budget Acts(int count) => new() { Id = new("acts"), Count = count, Period = BudgetPeriod.Lifetime };

    private static Budget Daily(int count) => new() { Id = new("daily"), Count = count, Period = BudgetPeriod.Rolling, Window = Duration.FromHours(24) };
}
