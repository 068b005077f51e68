using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>Which use cases are to be chosen under the capacities.</summary>
internal sealed record ChoiceJson
{
    public required bool Feasible { get; init; }

    public required bool Optimal { get; init; }

    public required decimal Value { get; init; }

    public required decimal UpperBound { get; init; }

    public required IReadOnlyList<string> Chosen { get; init; }

    public required IReadOnlyList<LeftOutJson> LeftOut { get; init; }

    public required IReadOnlyList<CapacityJson> Capacities { get; init; }

    public required IReadOnlyList<ConflictJson> Conflicts { get; init; }

    public static ChoiceJson? Of(CapacityChoice? choice) => choice is null ? null : new()
    {
        Feasible = choice.IsFeasible,
        Optimal = choice.IsOptimal,
        Value = choice.Value,
        UpperBound = choice.UpperBound,
        Chosen = [.. choice.Chosen.Select(id => id.Value)],
        LeftOut = [.. choice.LeftOut.Select(LeftOutJson.Of)],
        Capacities = [.. choice.Uses.Select(use => CapacityJson.Of(use, choice.Worths.FirstOrDefault(worth => worth.Capacity == use.Capacity)))],
        Conflicts = [.. choice.Conflicts.Select(ConflictJson.Of)],
    };
}
