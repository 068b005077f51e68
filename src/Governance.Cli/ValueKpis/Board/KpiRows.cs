using Governance.Cli.Reading;
using Governance.Decisions;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.ValueKpis;

/// <summary>Assesses all KPIs of a model together.</summary>
internal static class KpiRows
{
    /// <summary>The KPIs, in the order of the file.</summary>
    public static IReadOnlyList<KpiRow> Of(GovernanceModel model, MeasurementInput measured, LocalDate day)
    {
        var catalogue = model.Parts.Kpis;
        var assessments = catalogue.Assess(measured.Book, day);
        var free = assessments.Any(IsBroken) ? (catalogue with { Kpis = catalogue.Kpis.Select(static kpi => kpi with { GuardedBy = [] }).ToValueList() }).Assess(measured.Book, day) : assessments;
        return
        [
            .. catalogue.Kpis.Select((kpi, i) => new KpiRow(
                kpi, assessments[i], measured.Book.EvidenceOf(kpi.Id), UseCases(kpi, model), HeldBack(kpi, assessments[i], free[i], assessments))),
        ];
    }

    private static bool IsBroken(KpiAssessment assessment) => assessment is { Verdict: KpiVerdict.Unproven } && assessment.Has(KpiCautionKind.GuardrailBroken);

    /// <summary>The guardrails that do not hold, when nothing else keeps the KPI from being proven.</summary>
    private static KpiId[] HeldBack(ValueKpi kpi, KpiAssessment assessment, KpiAssessment free, ValueList<KpiAssessment> all) => IsBroken(assessment) && free.Verdict == KpiVerdict.Proven
        ? [.. kpi.GuardedBy.Where(guard => all.Any(one => one.Kpi == guard && one.WhenMeasured == KpiVerdict.Worse))]
        : [];

    private static UseCaseId[] UseCases(ValueKpi kpi, GovernanceModel model) =>
    [
        .. model.Parts.Portfolio.UseCases
            .Where(one => one.Kpis.Any(id => id == kpi.Id) || (kpi.Attribution?.Shares ?? []).Any(share => share.UseCase == one.Id))
            .Select(one => one.Id),
    ];
}
