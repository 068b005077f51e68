using Governance.Delegation;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A link of a chain: a rule in the words of <c>delegations.json</c>, every property of it.</summary>
internal sealed record LinkJson
{
    public required string Id { get; init; }

    public required string Delegator { get; init; }

    public required string Delegatee { get; init; }

    public required IReadOnlyList<string> DecisionTypes { get; init; }

    public required IReadOnlyList<ResourceJson> Resources { get; init; }

    public required IReadOnlyList<string> Purposes { get; init; }

    public required IReadOnlyList<string> Units { get; init; }

    public required IReadOnlyList<string> DataClasses { get; init; }

    public required string Autonomy { get; init; }

    public required MoneyJson? AmountLimit { get; init; }

    public required IReadOnlyList<LinkBudgetJson> Budgets { get; init; }

    public required string? Condition { get; init; }

    public required string? Calendar { get; init; }

    public required string ValidFrom { get; init; }

    public required string ValidUntil { get; init; }

    public required int Depth { get; init; }

    public required TextJson? Reason { get; init; }

    public static LinkJson Of(DelegationRule rule) => new()
    {
        Id = rule.Id.Value,
        Delegator = rule.Delegator.ToString(),
        Delegatee = rule.Delegatee.ToString(),
        DecisionTypes = [.. rule.DecisionTypes.Select(id => id.Value)],
        Resources = [.. rule.Resources.Select(ResourceJson.Of)],
        Purposes = [.. rule.Purposes.Select(id => id.Value)],
        Units = [.. rule.Units.Select(id => id.Value)],
        DataClasses = [.. rule.DataClasses],
        Autonomy = rule.Autonomy.Name,
        AmountLimit = MoneyJson.Of(rule.AmountLimit),
        Budgets = [.. rule.Budgets.Select(LinkBudgetJson.Of)],
        Condition = rule.Condition,
        Calendar = rule.Calendar?.Value,
        ValidFrom = InstantPattern.ExtendedIso.Format(rule.ValidFrom),
        ValidUntil = InstantPattern.ExtendedIso.Format(rule.ValidUntil),
        Depth = rule.Depth,
        Reason = TextJson.Of(rule.Reason),
    };
}
