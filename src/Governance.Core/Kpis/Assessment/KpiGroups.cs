using NodaTime;

namespace Governance.Kpis;

/// <summary>The measurements of a KPI, parted into those before and after, with and without the use case.</summary>
internal sealed record KpiGroups(GroupSample? Actual, GroupSample? Baseline, GroupSample? Control, GroupSample? ControlBaseline)
{
    /// <summary>How many periods are left out because they were not over when one last looked.</summary>
    public int SetAside { get; private init; }

    /// <summary>The groups of what lies before a day.</summary>
    /// <remarks>Only whole periods count: those within the baseline, and those from the first day of the effect up to the day.</remarks>
    public static KpiGroups Of(ValueKpi kpi, KpiEvidence evidence, LocalDate until)
    {
        var from = FirstDay(kpi);
        var after = evidence.Periods.Where(period => period.Period.From >= from).ToArray();
        var over = after.Where(period => period.Period.Until <= until).ToArray();
        var before = kpi.Baseline is { From: { } first, Until: { } last }
            ? evidence.Periods.Where(period => first <= period.Period.From && period.Period.Until <= last && period.Period.Until <= until).ToArray()
            : [];
        return new(
            Group(kpi, KpiSampleRole.Actual, over, MeasurementArm.Treated),
            Group(kpi, KpiSampleRole.Baseline, before, MeasurementArm.Treated),
            Group(kpi, KpiSampleRole.Control, over, MeasurementArm.Control),
            Group(kpi, KpiSampleRole.ControlBaseline, before, MeasurementArm.Control))
        {
            SetAside = after.Count(period => period.Arm == MeasurementArm.Treated && period.Period.Until > until),
        };
    }

    /// <summary>The day after the last one that was measured with the use case before a day; <see langword="null"/> when none was.</summary>
    public static LocalDate? MeasuredUntil(ValueKpi kpi, KpiEvidence evidence, LocalDate until)
    {
        var from = FirstDay(kpi);
        return evidence.Periods.LastOrDefault(period => period.Arm == MeasurementArm.Treated && from <= period.Period.From && period.Period.Until <= until)?.Period.Until;
    }

    /// <summary>The first day of which measurements count as the effect.</summary>
    public static LocalDate FirstDay(ValueKpi kpi) => kpi.MeasuredFrom ?? kpi.Baseline?.Until ?? LocalDate.MinIsoValue;

    private static GroupSample? Group(ValueKpi kpi, KpiSampleRole role, PeriodEvidence[] periods, MeasurementArm arm) =>
        GroupSampling.Of(kpi, role, [.. periods.Where(period => period.Arm == arm)]);
}
