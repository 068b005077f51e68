using Governance.Agents;

namespace Governance.Cli.Output.Json;

/// <summary>The limit of a demotion.</summary>
internal sealed record DemotionJson(string? DecisionType, string? Unit, string Ceiling)
{
    public static DemotionJson? Of(AutonomyLimit? limit) => limit is null ? null : new(limit.DecisionType?.Value, limit.Unit?.Value, limit.Ceiling.Name);
}
