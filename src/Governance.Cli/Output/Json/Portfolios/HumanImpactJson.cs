using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What a use case means for people.</summary>
internal sealed record HumanImpactJson(TextJson? Who, TextJson? Effect, string Severity, TextJson? Recourse)
{
    public static HumanImpactJson? Of(HumanImpact? impact) =>
        impact is null ? null : new(TextJson.Of(impact.Who), TextJson.Of(impact.Effect), PortfolioNames.Of(impact.Severity), TextJson.Of(impact.Recourse));
}
