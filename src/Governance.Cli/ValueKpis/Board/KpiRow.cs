using Governance.Kpis;

namespace Governance.Cli.ValueKpis;

/// <summary>A KPI and what is proven of it.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Assessment">What is proven of it, all KPIs together.</param>
/// <param name="Evidence">What was measured of it.</param>
/// <param name="UseCases">The use cases that name it or are owed a share of it, in the order of the portfolio.</param>
/// <param name="HeldBackBy">The guardrails without which it would be proven; empty for most.</param>
internal sealed record KpiRow(ValueKpi Kpi, KpiAssessment Assessment, KpiEvidence Evidence, IReadOnlyList<UseCaseId> UseCases, IReadOnlyList<KpiId> HeldBackBy)
{
    /// <summary>Why somebody should look after it.</summary>
    public KpiConcern Concern => Assessment.Verdict switch
    {
        KpiVerdict.Worse => KpiConcern.Worse,
        KpiVerdict.Stale => KpiConcern.Stale,
        KpiVerdict.Unproven => HeldBackBy.Count > 0 ? KpiConcern.HeldBack : KpiConcern.Unproven,
        _ => Assessment.Has(KpiCautionKind.GuardrailUnproven) ? KpiConcern.OpenGuardrail : KpiConcern.None,
    };

    /// <summary>On how many measurements the verdict rests.</summary>
    public long Rows => Assessment.Samples.Sum(static sample => sample.Rows);
}
