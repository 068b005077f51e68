using Governance.Cli.ValueKpis;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>What a use case was worth, as far as its costs are known.</summary>
internal sealed record NetValueJson
{
    public required string UseCase { get; init; }

    public required string Currency { get; init; }

    public required string? From { get; init; }

    public required string? Until { get; init; }

    public required string? Verdict { get; init; }

    /// <summary>Whether all costs are counted; otherwise the net value is an upper bound.</summary>
    public required bool Complete { get; init; }

    public required double? Benefit { get; init; }

    public required double? Cost { get; init; }

    public required double? Net { get; init; }

    public required EstimateJson? Interval { get; init; }

    public required IReadOnlyList<BenefitJson> Benefits { get; init; }

    public required IReadOnlyList<CostJson> Costs { get; init; }

    /// <summary>The KPIs that do not count.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    public required TextJson? Line { get; init; }

    public static NetValueJson Of(UseCaseWorth worth)
    {
        var known = worth.Statement;
        return new()
        {
            UseCase = worth.Costs.UseCase.Value,
            Currency = worth.Costs.Currency.Code,
            From = known is null ? null : LocalDatePattern.Iso.Format(known.Period.From),
            Until = known is null ? null : LocalDatePattern.Iso.Format(known.Period.Until),
            Verdict = worth.Verdict is { } verdict ? ValueKpiNames.Of(verdict) : null,
            Complete = worth.IsComplete,
            Benefit = known?.Benefit,
            Cost = known?.Cost,
            Net = known?.Net,
            Interval = known is null ? null : EstimateJson.Of(known.Interval),
            Benefits = known is null ? [] : [.. known.Benefits.Select(BenefitJson.Of)],
            Costs = known is null ? [] : [.. known.Costs.Select(CostJson.Of)],
            LeftOut = known is null ? [] : [.. known.LeftOut.Select(static id => id.Value)],
            Line = TextJson.Of(NetValueSection.Line(worth)),
        };
    }
}
