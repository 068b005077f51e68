using Governance.Agents;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A demotion or an incident that lowers a certificate.</summary>
internal sealed record CareerLimitJson(string At, string? DecisionType, string? Unit, string? Ceiling, string? Incident, TextJson? Because)
{
    public static CareerLimitJson? Of(CareerLimit? limit) => limit is null
        ? null
        : new(
            InstantPattern.ExtendedIso.Format(limit.At),
            limit.DecisionType?.Value,
            limit.Unit?.Value,
            limit.Ceiling?.Name,
            limit.Incident?.Value,
            TextJson.Of(limit.Because));
}
