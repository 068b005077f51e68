using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>A declared use that no use case covers.</summary>
internal sealed record ShadowUseJson(string? DeclaredUse, TextJson? Message)
{
    public static ShadowUseJson Of(PortfolioFinding finding) => new(finding.DeclaredUse?.Value, TextJson.Of(finding.Message));
}
