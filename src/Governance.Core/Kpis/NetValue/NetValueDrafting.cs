using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Draws up the statement of a use case.</summary>
internal static class NetValueDrafting
{
    public static NetValueStatement Draw(
        UseCaseCosts costs, OversightActivity activity, MeasurementPeriod period, ValueList<ValueKpi> kpis, ValueList<KpiAssessment> assessments, MeasurementBook book)
    {
        var (benefits, left) = BenefitLines.Of(costs, period, kpis, assessments, book);
        var lines = CostLines.Of(costs, activity, period);
        var benefit = IntervalSum.Any([.. benefits.Select(static line => (line.Interval, 1.0))]);
        var (value, cost) = (benefits.Sum(static line => line.Value), Sum(lines));
        var interval = new ConfidenceInterval(benefit.Lower - cost.High, benefit.Upper - cost.Low, benefit.Confidence);
        var (rate, rates) = BreakEven.Of(activity, benefit, value, Sum(lines.Where(static line => line.Kind != CostKind.Overrides)), CostLines.EachOverride(costs));
        var statement = new NetValueStatement
        {
            UseCase = costs.UseCase,
            Period = period,
            Currency = costs.Currency,
            Benefits = benefits,
            Costs = lines,
            Benefit = value,
            Cost = cost.Value,
            OversightCost = Sum(lines.Where(static line => line.Kind.IsOversight)).Value,
            Net = value - cost.Value,
            Interval = interval,
            Verdict = interval.LiesAbove(0.0) ? KpiVerdict.Proven : interval.LiesBelow(0.0) ? KpiVerdict.Worse : KpiVerdict.Unproven,
            BreakEvenOverrideRate = rate,
            BreakEvenInterval = rates,
            OverrideRate = activity.Decisions == 0 ? null : (double)activity.Overrides / activity.Decisions,
            LeftOut = left,
            Line = new(string.Empty),
        };
        return statement with { Line = NetValueWords.Line(statement), Working = NetValueWords.Working(statement) };
    }

    private static AmountRange Sum(IEnumerable<CostLine> lines) => lines.Aggregate(default(AmountRange), static (sum, line) => sum.Plus(line.Amount));
}
