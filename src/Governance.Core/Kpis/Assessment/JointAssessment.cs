using NodaTime;

namespace Governance.Kpis;

/// <summary>Assesses several KPIs together: the more successes are looked for, the more must be shown of each, and a success is not bought with a guardrail.</summary>
/// <remarks>
/// Holm's step-down (Scand. J. Statist. 6, 1979) by intervals instead of p-values: of k claims that are still open, those whose intervals at a chance of error of α/k prove them are
/// closed, and the rest is judged again with the k that remain, until none is closed. Of the claims that can be tested at all, one is proven falsely with a chance of α at most.
/// </remarks>
internal static class JointAssessment
{
    public static ValueList<KpiAssessment> Assess(ValueList<ValueKpi> kpis, MeasurementBook book, LocalDate at)
    {
        var evidence = kpis.Select(kpi => book.EvidenceOf(kpi.Id)).ToArray();
        var drafts = kpis.Select((kpi, i) => KpiAssessor.Assess(kpi, evidence[i], at)).ToArray();
        var open = Enumerable.Range(0, drafts.Length).Where(i => drafts[i] is { Claim.IsOfSuccess: true, Estimate: not null } draft && !IsUnbounded(draft)).ToList();
        var alone = open.Where(i => drafts[i].Verdict == KpiVerdict.Proven).ToHashSet();
        for (var together = open.Count; together > 0; together = open.Count)
        {
            foreach (var i in open)
            {
                drafts[i] = KpiAssessor.Assess(kpis[i], evidence[i], at, together);
            }

            if (open.RemoveAll(i => drafts[i].Verdict == KpiVerdict.Proven) == 0)
            {
                break;
            }
        }

        foreach (var i in alone.Where(i => drafts[i].Verdict != KpiVerdict.Proven))
        {
            drafts[i].Caution(KpiCautionKind.AmongMany, AssessmentWords.AmongMany(drafts[i].Together));
        }

        Guard(drafts);
        return drafts.Select(static draft => draft.Finish()).ToValueList();
    }

    /// <summary>All verdicts are known before any is held back, so that the order of KPIs does not matter.</summary>
    private static void Guard(AssessmentDraft[] drafts)
    {
        var verdicts = drafts.ToDictionary(static draft => draft.Kpi.Id, static draft => (draft.Verdict, draft.IsStale));
        foreach (var draft in drafts)
        {
            foreach (var guard in draft.Kpi.GuardedBy)
            {
                var isKnown = verdicts.TryGetValue(guard, out var found);
                if (isKnown && found.Verdict == KpiVerdict.Worse)
                {
                    draft.Caution(KpiCautionKind.GuardrailBroken, AssessmentWords.GuardrailBroken(guard));
                    draft.Verdict = draft.Verdict == KpiVerdict.Proven ? KpiVerdict.Unproven : draft.Verdict;
                }
                else if (!isKnown || found.Verdict != KpiVerdict.Proven || found.IsStale)
                {
                    draft.Caution(KpiCautionKind.GuardrailUnproven, AssessmentWords.GuardrailUnproven(guard));
                }
            }
        }
    }

    private static bool IsUnbounded(AssessmentDraft draft) => double.IsInfinity(draft.Interval.Lower) && double.IsInfinity(draft.Interval.Upper);
}
