using Governance.Cli.Careers;

namespace Governance.Cli.Output.Json;

/// <summary>A KPI of a mandate, and whether it is kept: the latest appraisal is recent enough and within the bounds.</summary>
internal sealed record KpiJson(string Kpi, decimal? AtLeast, decimal? AtMost, string? MaximumAge, AppraisalJson? Latest, bool Kept)
{
    public static KpiJson Of(KpiStanding standing) => new(
        standing.Bound.Kpi.Value,
        standing.Bound.AtLeast,
        standing.Bound.AtMost,
        standing.Bound.MaximumAge is { } age ? IsoDuration.Of(age) : null,
        standing.Latest is { } latest ? AppraisalJson.Of(latest) : null,
        standing.IsKept);
}
