using Governance.Cli.Careers;

namespace Governance.Cli.Output.Json;

/// <summary>A KPI of a mandate, and whether it is kept: what counts is recent enough and within the bounds, or proven.</summary>
internal sealed record KpiJson(string Kpi, decimal? AtLeast, decimal? AtMost, string? MaximumAge, bool IsMeasured, AppraisalJson? Latest, KpiFactJson? Measured, bool Kept)
{
    public static KpiJson Of(KpiStanding standing) => new(
        standing.Bound.Kpi.Value,
        standing.Bound.AtLeast,
        standing.Bound.AtMost,
        standing.Bound.MaximumAge is { } age ? IsoDuration.Of(age) : null,
        standing.Bound.IsMeasured,
        standing.Latest is { } latest ? AppraisalJson.Of(latest) : null,
        standing.Measured is { } fact ? KpiFactJson.Of(fact) : null,
        standing.IsKept);
}
