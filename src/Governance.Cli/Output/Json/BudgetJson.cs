using System.Globalization;
using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A budget of the chain that carries a decision, as <c>decide --json</c> writes it. Amounts are texts such as <c>500.00</c>; acts are counted in whole numbers, written as texts too.</summary>
internal sealed record BudgetJson(string Delegation, string Budget, string Period, string? Currency, string Limit, string Left)
{
    public static BudgetJson Of(BudgetBalance balance)
    {
        var (limit, left) = balance.Budget.Amount is { } amount
            ? (MoneyJson.Text(amount), MoneyJson.Text(balance.LeftAmount.GetValueOrDefault()))
            : (Text(balance.Budget.Count.GetValueOrDefault()), Text(balance.LeftCount.GetValueOrDefault()));
        return new(
            balance.Account.Delegation.Value,
            balance.Account.Budget.Value,
            JsonNames.Of(balance.Budget.Period),
            balance.Budget.Amount?.Currency.Code,
            limit,
            left);
    }

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
