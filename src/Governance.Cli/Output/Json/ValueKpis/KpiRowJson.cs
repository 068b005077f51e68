using Governance.Cli.ValueKpis;
using Governance.Kpis;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A KPI and what is proven of it, as <c>kpis --json</c> writes it. Numbers are in the KPI's unit.</summary>
internal sealed record KpiRowJson
{
    public required string Id { get; init; }

    public required TextJson? Name { get; init; }

    public required string Family { get; init; }

    public required string Owner { get; init; }

    public required string Unit { get; init; }

    public required IReadOnlyList<string> UseCases { get; init; }

    public required string Verdict { get; init; }

    /// <summary>What the measurements said while they held.</summary>
    public required string WhenMeasured { get; init; }

    public required string Claim { get; init; }

    public required double? Level { get; init; }

    public required double? Effect { get; init; }

    public required EstimateJson? Interval { get; init; }

    public required string? Method { get; init; }

    public required double? Attainment { get; init; }

    public required EstimateJson? AttainmentInterval { get; init; }

    public required string? Attribution { get; init; }

    public required string Strength { get; init; }

    public required string? MeasuredUntil { get; init; }

    public required long Rows { get; init; }

    public required long Refused { get; init; }

    public required IReadOnlyList<string> GuardedBy { get; init; }

    /// <summary>The guardrails without which it would be proven.</summary>
    public required IReadOnlyList<string> HeldBackBy { get; init; }

    public required IReadOnlyList<KpiSampleJson> Samples { get; init; }

    public required IReadOnlyList<KpiCautionJson> Cautions { get; init; }

    public required TextJson? Line { get; init; }

    public static KpiRowJson Of(KpiRow row)
    {
        var (kpi, found) = (row.Kpi, row.Assessment);
        return new()
        {
            Id = kpi.Id.Value,
            Name = TextJson.Of(kpi.Name),
            Family = ValueKpiNames.Of(kpi.Family),
            Owner = kpi.Owner.ToString(),
            Unit = kpi.Unit.ToString(),
            UseCases = [.. row.UseCases.Select(static id => id.Value)],
            Verdict = ValueKpiNames.Of(found.Verdict),
            WhenMeasured = ValueKpiNames.Of(found.WhenMeasured),
            Claim = ValueKpiNames.Of(found.Claim),
            Level = found.Level,
            Effect = found.Effect,
            Interval = found.Method is null ? null : EstimateJson.Of(found.Interval),
            Method = found.Method is { } method ? ValueKpiNames.Of(method) : null,
            Attainment = found.Attainment,
            AttainmentInterval = found.Attainment is null ? null : EstimateJson.Of(found.AttainmentInterval),
            Attribution = found.Attribution is { } attribution ? ValueKpiNames.Of(attribution) : null,
            Strength = ValueKpiNames.Of(found.Strength),
            MeasuredUntil = found.MeasuredUntil is { } until ? LocalDatePattern.Iso.Format(until) : null,
            Rows = row.Rows,
            Refused = row.Evidence.Refused,
            GuardedBy = [.. kpi.GuardedBy.Select(static id => id.Value)],
            HeldBackBy = [.. row.HeldBackBy.Select(static id => id.Value)],
            Samples = [.. found.Samples.Select(KpiSampleJson.Of)],
            Cautions = [.. found.Cautions.Select(KpiCautionJson.Of)],
            Line = TextJson.Of(found.Line),
        };
    }
}
