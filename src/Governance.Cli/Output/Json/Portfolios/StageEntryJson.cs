using Governance.Cli.Portfolios;
using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A decision on a use case.</summary>
internal sealed record StageEntryJson
{
    public required string At { get; init; }

    public required string Outcome { get; init; }

    public required string? Gate { get; init; }

    public required string By { get; init; }

    public required string? Body { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required TextJson? Reason { get; init; }

    public required IReadOnlyList<JudgedCriterionJson> Findings { get; init; }

    /// <summary>The ids of the conditions of a go.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    public required string? Decision { get; init; }

    public static StageEntryJson Of(StageEntry entry) => new()
    {
        At = InstantPattern.ExtendedIso.Format(entry.Decision.At),
        Outcome = PortfolioNames.Of(entry.Decision.Step.Outcome),
        Gate = entry.Decision.Step.Gate?.Value,
        By = entry.Decision.By.ToString(),
        Body = entry.Decision.Step.Body?.Value,
        From = PortfolioNames.Of(entry.Decision.From),
        To = PortfolioNames.Of(entry.To),
        Reason = TextJson.Of(entry.Decision.Step.Reason),
        Findings = [.. entry.Decision.Step.Findings.Select(one => new JudgedCriterionJson(one.Criterion.Value, one.IsMet, TextJson.Of(one.Evidence)))],
        Conditions = [.. entry.Decision.Step.Conditions.Select(condition => condition.Id.Value)],
        Decision = entry.Decision.Decision,
    };
}
