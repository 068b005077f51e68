using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>Something that somebody should look after of a use case.</summary>
internal sealed record UseCaseFindingJson(string Kind, TextJson? Message)
{
    public static UseCaseFindingJson Of(PortfolioFinding finding) => new(PortfolioNames.Of(finding.Kind), TextJson.Of(finding.Message));
}
