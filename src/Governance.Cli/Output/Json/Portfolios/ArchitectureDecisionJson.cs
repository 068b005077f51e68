using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>An architecture decision, and by how many days it can be later.</summary>
internal sealed record ArchitectureDecisionJson(string Decision, TextJson? Name, string Area, string Owner, string? DecidedOn, string? Due, string Available, int? Float)
{
    public static ArchitectureDecisionJson Of(ScheduledDecision one, ArchitectureDecision decision) => new(
        decision.Id.Value,
        TextJson.Of(decision.Name),
        ArbitrationNames.Of(decision.Area),
        decision.Owner.ToString(),
        decision.DecidedOn is { } decided ? LocalDatePattern.Iso.Format(decided) : null,
        decision.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
        LocalDatePattern.Iso.Format(one.Available),
        one.TotalFloat);
}
