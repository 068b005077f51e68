using Governance.Delegation;

namespace Governance.Cli.Output.Json;

/// <summary>A budget of a link. The window is an ISO 8601 duration.</summary>
internal sealed record LinkBudgetJson(string Id, MoneyJson? Amount, int? Count, string Period, string? Window, string? TimeZone)
{
    public static LinkBudgetJson Of(Budget budget) => new(
        budget.Id.Value,
        MoneyJson.Of(budget.Amount),
        budget.Count,
        JsonNames.Of(budget.Period),
        budget.Window is { } window ? IsoDuration.Of(window) : null,
        budget.TimeZone);
}
