using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A use case before a gate.</summary>
internal sealed record GateStandingJson(string Gate, string Body, IReadOnlyList<string> Functions, IReadOnlyList<CriterionStandingJson> Criteria)
{
    public static GateStandingJson? Of(GateStanding? standing) => standing is null
        ? null
        : new(
            standing.Gate.Id.Value,
            standing.Gate.Body.Value,
            [.. standing.Gate.Functions.Select(PortfolioNames.Of)],
            [.. standing.Criteria.Select(CriterionStandingJson.Of)]);
}
