using NodaTime;

namespace Governance.Kpis;

/// <summary>What a use case costs in a period.</summary>
internal static class CostLines
{
    private const double MinutesPerHour = 60.0;

    /// <summary>The lines that are more than nothing, in the order of the kinds.</summary>
    public static ValueList<CostLine> Of(UseCaseCosts costs, OversightActivity activity, MeasurementPeriod period)
    {
        var (months, minute) = (Months(period), AmountRange.Of(costs.ReviewerHour).Times(1.0 / MinutesPerHour));
        (CostKind Kind, AmountRange Amount)[] lines =
        [
            (CostKind.Build, AmountRange.Of(costs.Build).Times(WrittenOff(costs, period))),
            (CostKind.Run, AmountRange.Of(costs.RunPerMonth).Times(months)),
            (CostKind.Compliance, AmountRange.Of(costs.CompliancePerMonth).Times(months)),
            (CostKind.Reviews, AmountRange.Of(costs.ReviewMinutes).Times(minute).Times(activity.Reviews)),
            (CostKind.Samples, AmountRange.Of(costs.SampleMinutes).Times(minute).Times(activity.Samples)),
            (CostKind.Overrides, EachOverride(costs).Times(activity.Overrides)),
            (CostKind.Escalations, AmountRange.Of(costs.Escalation).Times(activity.Escalations)),
            (CostKind.Incidents, AmountRange.Of(costs.Incident).Times(activity.Incidents)),
        ];
        return lines.Where(static line => line.Amount.High > 0.0).Select(static line => new CostLine(line.Kind, line.Amount)).ToValueList();
    }

    /// <summary>What it costs to do one overruled decision by hand.</summary>
    public static AmountRange EachOverride(UseCaseCosts costs) =>
        AmountRange.Of(costs.OverrideMinutes).Times(AmountRange.Of(costs.ReviewerHour)).Times(1.0 / MinutesPerHour);

    /// <summary>The months of a period, each begun one by its part.</summary>
    private static double Months(MeasurementPeriod period)
    {
        var months = 0.0;
        for (var from = period.From; from < period.Until;)
        {
            var month = KpiCadence.Month.PeriodAt(from);
            var until = LocalDate.Min(month.Until, period.Until);
            months += (double)Period.DaysBetween(from, until) / Period.DaysBetween(month.From, month.Until);
            from = until;
        }

        return months;
    }

    /// <summary>The part of the building that is written off in a period, by days.</summary>
    private static double WrittenOff(UseCaseCosts costs, MeasurementPeriod period)
    {
        if (costs is not { BuildFrom: { } from, BuildUntil: { } until })
        {
            return 0.0;
        }

        var days = Period.DaysBetween(LocalDate.Max(from, period.From), LocalDate.Min(until, period.Until));
        return (double)Math.Max(days, 0) / Period.DaysBetween(from, until);
    }
}
