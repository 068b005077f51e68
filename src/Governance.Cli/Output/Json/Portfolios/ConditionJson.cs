using Governance.Cli.Portfolios;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A condition of a go, and what came of it.</summary>
internal sealed record ConditionJson(string Condition, TextJson? What, string DecidedAt, string Due, string? MetAt, string? MetBy, bool Overdue)
{
    public static ConditionJson Of(ConditionStanding standing) => new(
        standing.Condition.Id.Value,
        TextJson.Of(standing.Condition.What),
        InstantPattern.ExtendedIso.Format(standing.DecidedAt),
        InstantPattern.ExtendedIso.Format(standing.Condition.Due),
        standing.Met is { } met ? InstantPattern.ExtendedIso.Format(met.At) : null,
        standing.Met?.By.Value,
        standing.IsOverdue);
}
