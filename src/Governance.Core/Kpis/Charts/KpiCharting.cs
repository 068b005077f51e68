using Governance.Statistics;
using NodaTime;

namespace Governance.Kpis;

/// <summary>Draws the chart of a KPI.</summary>
internal static class KpiCharting
{
    public static KpiChart Draw(ValueKpi kpi, KpiEvidence evidence, LocalDate at)
    {
        var aggregation = KpiAggregations.Of(kpi);
        var scale = kpi.Unit.Scale;
        var measured = evidence.Periods
            .Where(period => period.Arm == MeasurementArm.Treated && period.Period.Until <= at && period.ValueBy(aggregation) is not null)
            .Select(period => (period.Period, Value: scale * period.ValueBy(aggregation).GetValueOrDefault()))
            .ToArray();
        var hasBaseline = measured.Count(point => IsBaseline(kpi, point.Period)) >= 2;
        var points = measured.Select(point => new KpiChartPoint(point.Period, point.Value, !hasBaseline || IsBaseline(kpi, point.Period))).ToValueList();
        var limits = LimitsOf(points.Where(static point => point.IsBaseline));
        var from = KpiGroups.FirstDay(kpi);
        var current = LimitsOf(points.Where(point => point.Period.From >= from));
        var assurance = Assurance(kpi, current, at);
        var chart = new KpiChart
        {
            Kpi = kpi.Id,
            At = at,
            Points = points,
            Limits = limits,
            CurrentLimits = current,
            Signals = Signals(kpi, points, limits),
            Shifts = limits is { StandardDeviation: > 0.0 } known ? Shifts(kpi, points.Where(point => !hasBaseline || !point.IsBaseline), known) : [],
            Assurance = assurance,
            Line = new(string.Empty),
        };
        return chart with { Line = ChartWords.Line(kpi, chart) };
    }

    private static bool IsBaseline(ValueKpi kpi, MeasurementPeriod period) =>
        kpi.Baseline is { From: { } from, Until: { } until } && from <= period.From && period.Until <= until;

    private static ControlLimits? LimitsOf(IEnumerable<KpiChartPoint> points) => ControlLimits.Of([.. points.Select(static point => point.Value)]);

    private static ValueList<KpiSignal> Signals(ValueKpi kpi, ValueList<KpiChartPoint> points, ControlLimits? limits) => limits is not { } known ? []
        : known.Signals([.. points.Select(static point => point.Value)])
            .Select(signal => new KpiSignal(signal.Kind, signal.IsHigh, Meaning(kpi, signal.IsHigh), new(points[signal.First].Period.From, points[signal.Last].Period.Until)))
            .ToValueList();

    /// <summary>After each shift the chart starts anew, so that it finds the next.</summary>
    private static ValueList<KpiShift> Shifts(ValueKpi kpi, IEnumerable<KpiChartPoint> points, ControlLimits limits)
    {
        var start = new Cusum(limits.Mean, limits.StandardDeviation);
        var (chart, found) = (start, new List<KpiShift>());
        foreach (var point in points)
        {
            chart = chart.Add(point.Value);
            if (chart.IsHigh || chart.IsLow)
            {
                found.Add(new(chart.IsHigh, Meaning(kpi, chart.IsHigh), point.Period));
                chart = start;
            }
        }

        return found.ToValueList();
    }

    private static KpiSignalMeaning Meaning(ValueKpi kpi, bool isHigh) => kpi.Direction switch
    {
        KpiDirection.Band => KpiSignalMeaning.Change,
        KpiDirection.Up => isHigh ? KpiSignalMeaning.Improvement : KpiSignalMeaning.Concern,
        _ => isHigh ? KpiSignalMeaning.Concern : KpiSignalMeaning.Improvement,
    };

    private static KpiAssurance Assurance(ValueKpi kpi, ControlLimits? limits, LocalDate at)
    {
        if (limits is not { } known)
        {
            return KpiAssurance.Unknown;
        }

        if (kpi is { Direction: KpiDirection.Band, BandLow: { } low, BandHigh: { } high })
        {
            return (double)low <= known.Lower && known.Upper <= (double)high ? KpiAssurance.Meets
                : known.Upper < (double)low || known.Lower > (double)high ? KpiAssurance.Misses
                : KpiAssurance.HitOrMiss;
        }

        if (KpiTargets.DueOn(kpi, at) is not { } due)
        {
            return KpiAssurance.Unknown;
        }

        var (target, isUp) = ((double)due, kpi.Direction == KpiDirection.Up);
        return (isUp ? known.Lower >= target : known.Upper <= target) ? KpiAssurance.Meets
            : (isUp ? known.Upper < target : known.Lower > target) ? KpiAssurance.Misses
            : KpiAssurance.HitOrMiss;
    }
}
