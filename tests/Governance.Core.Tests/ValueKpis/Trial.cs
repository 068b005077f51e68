using Governance.Kpis;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>KPIs with a baseline in 2025 and an effect in 2026, and how they are assessed on the first day of 2027.</summary>
internal static class Trial
{
    public static LocalDate Start { get; } = new(2026, 1, 1);

    public static LocalDate End { get; } = new(2027, 1, 1);

    public static KpiBaseline Before { get; } = KpiBaseline.Between(new(2025, 1, 1), Start);

    /// <summary>The same KPI with a baseline that was measured in 2025.</summary>
    public static ValueKpi WithBaseline(this ValueKpi kpi) => kpi with { Baseline = Before };

    /// <summary>The same KPI, judged by a method of attribution.</summary>
    public static ValueKpi By(this ValueKpi kpi, AttributionMethod method) => kpi with { Attribution = new() { Method = method } };

    /// <summary>Items of one month, each a value.</summary>
    public static IEnumerable<Measurement> Items(ValueKpi kpi, string month, IEnumerable<double> values, MeasurementArm arm = MeasurementArm.Treated)
    {
        var period = MeasurementPeriod.Parse(month);
        return values.Select((value, i) => new Measurement
        {
            Kpi = kpi.Id, Period = MeasurementPeriod.Day(period.From), Value = value, Arm = arm, Id = FormattableString.Invariant($"{month}-{i}"),
        });
    }

    /// <summary>One value for each month of a year.</summary>
    public static IEnumerable<Measurement> Months(ValueKpi kpi, int year, IEnumerable<double> values) =>
        values.Select((value, i) => new Measurement { Kpi = kpi.Id, Period = MeasurementPeriod.Month(year, i + 1), Value = value });

    public static KpiAssessment Assess(ValueKpi kpi, IEnumerable<Measurement> measurements) => kpi.Assess(Sample.Evidence(kpi, measurements), End);

    public static void IsNear(double lower, double upper, ConfidenceInterval interval, double within = 1e-9)
    {
        Assert.Equal(lower, interval.Lower, within * Math.Max(1.0, Math.Abs(lower)));
        Assert.Equal(upper, interval.Upper, within * Math.Max(1.0, Math.Abs(upper)));
    }
}
