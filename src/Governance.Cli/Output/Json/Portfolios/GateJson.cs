using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>A gate, as <c>portfolio.json</c> has it.</summary>
internal sealed record GateJson
{
    public required string Id { get; init; }

    public required TextJson? Name { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Body { get; init; }

    public required IReadOnlyList<string> Functions { get; init; }

    public required string? Validity { get; init; }

    public required IReadOnlyList<GateCriterionJson> Criteria { get; init; }

    public static GateJson Of(StageGate gate) => new()
    {
        Id = gate.Id.Value,
        Name = TextJson.Of(gate.Name),
        From = PortfolioNames.Of(gate.From),
        To = PortfolioNames.Of(gate.From + 1),
        Body = gate.Body.Value,
        Functions = [.. gate.Functions.Select(PortfolioNames.Of)],
        Validity = gate.Validity is { } validity ? IsoDuration.Of(validity) : null,
        Criteria = [.. gate.Criteria.Select(one => new GateCriterionJson(one.Id.Value, TextJson.Of(one.Name), PortfolioNames.Of(one.Test), one.IsOptional, one.Condition))],
    };
}
