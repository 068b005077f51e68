using Governance.Cli.Careers;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>An agent, as <c>agents --json</c> writes it.</summary>
internal sealed record AgentRowJson(
    string Id, TextJson? Name, string Status, string Owner, string? Deputy, string? TechnicalOwner, string Unit, IReadOnlyList<LevelJson> Levels,
    string ReviewDue, IReadOnlyList<FindingJson> Findings)
{
    public static AgentRowJson Of(AgentStanding one) => new(
        one.Agent.Id.Value,
        TextJson.Of(one.Agent.Name),
        CareerNames.Of(one.Agent.Status),
        one.Agent.Owner.Value,
        one.Agent.Deputy?.Value,
        one.Agent.TechnicalOwner?.Value,
        one.Agent.Unit.Value,
        [.. one.Levels.Select(level => new LevelJson(level.Type.Value, level.Level.Name))],
        InstantPattern.ExtendedIso.Format(one.Agent.ReviewDue),
        [.. one.Findings.Select(FindingJson.Of)]);
}
