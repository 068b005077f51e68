using Governance.Decisions;
using Governance.Cli.Reading;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.ValueKpis;

/// <summary>All that is known of one KPI at an instant.</summary>
/// <param name="At">The instant.</param>
/// <param name="Row">The KPI and its verdict, all KPIs judged together.</param>
/// <param name="Chart">Its control chart.</param>
/// <param name="Guardrails">What is known of its guardrails.</param>
/// <param name="Guards">The KPIs that it guards.</param>
/// <param name="Measured">What was measured, of all KPIs.</param>
internal sealed record KpiFile(Instant At, KpiRow Row, KpiChart Chart, IReadOnlyList<KpiRow> Guardrails, IReadOnlyList<KpiId> Guards, MeasurementInput Measured)
{
    /// <summary>Whether the KPI is neither worse nor stale, and every measurement counts: one that cannot be read may be its own.</summary>
    public bool IsQuiet => !Measured.IsFlawed && Row.Assessment.Verdict is not (KpiVerdict.Worse or KpiVerdict.Stale);

    /// <summary>Finds it.</summary>
    public static KpiFile Of(GovernanceModel model, KpiId id, MeasurementInput measured, Instant at)
    {
        var rows = KpiRows.Of(model, measured, KpiBoard.DayOf(at));
        var row = rows.First(row => row.Kpi.Id == id);
        return new(
            at,
            row,
            row.Kpi.Chart(row.Evidence, KpiBoard.DayOf(at)),
            [.. row.Kpi.GuardedBy.Select(guard => rows.First(one => one.Kpi.Id == guard))],
            [.. rows.Where(one => one.Kpi.GuardedBy.Any(guard => guard == id)).Select(static one => one.Kpi.Id)],
            measured);
    }
}
