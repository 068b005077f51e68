using Governance.Cli.Careers;
using NodaTime;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>The register of agents, as <c>agents --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record AgentRegisterJson(string At, string? Status, IReadOnlyList<AgentRowJson> Agents)
{
    public static AgentRegisterJson Of(IReadOnlyList<AgentStanding> agents, string? status, Instant at) =>
        new(InstantPattern.ExtendedIso.Format(at), status, [.. agents.Select(AgentRowJson.Of)]);
}
