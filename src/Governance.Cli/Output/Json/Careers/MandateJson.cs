using Governance.Cli.Careers;

namespace Governance.Cli.Output.Json;

/// <summary>What an agent is there for.</summary>
internal sealed record MandateJson(TextJson? Task, IReadOnlyList<string> DecisionTypes, IReadOnlyList<string> Prohibitions, IReadOnlyList<KpiJson> Kpis)
{
    public static MandateJson Of(AgentFile file) => new(
        TextJson.Of(file.Agent.Mandate.Task),
        [.. file.Agent.Mandate.DecisionTypes.Select(id => id.Value)],
        [.. file.Agent.Mandate.Prohibitions.Select(id => id.Value)],
        [.. file.Kpis.Select(KpiJson.Of)]);
}
