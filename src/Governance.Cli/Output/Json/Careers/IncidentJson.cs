using Governance.Agents;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>Something that went wrong with an agent.</summary>
internal sealed record IncidentJson(string Id, string Severity, string OccurredAt, string RecordedAt, string RecordedBy, TextJson? Cause, string? Decision)
{
    public static IncidentJson Of(Incident incident) => new(
        incident.Id.Value,
        CareerNames.Of(incident.Severity),
        InstantPattern.ExtendedIso.Format(incident.OccurredAt),
        InstantPattern.ExtendedIso.Format(incident.RecordedAt),
        incident.RecordedBy.Value,
        TextJson.Of(incident.Cause),
        incident.Decision);
}
