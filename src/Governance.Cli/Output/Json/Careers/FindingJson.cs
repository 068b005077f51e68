using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>Something that somebody should look after of an agent.</summary>
internal sealed record FindingJson(string Kind, TextJson? Message)
{
    public static FindingJson Of(AgentFinding finding) => new(CareerNames.Of(finding.Kind), TextJson.Of(finding.Message));
}
