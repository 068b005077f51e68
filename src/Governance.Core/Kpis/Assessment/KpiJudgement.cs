using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>Holds an estimate against the claim of its KPI.</summary>
internal static class KpiJudgement
{
    /// <summary>Sets the verdict, and the interval on which it rests.</summary>
    public static void Judge(AssessmentDraft draft, EffectEstimate estimate)
    {
        var miss = (1.0 - (double)(draft.Kpi.Confidence ?? 0.95m)) / draft.Looks;
        var usual = estimate.Interval(1.0 - miss);

        // Whoever looks at many KPIs finds a success by chance; harm, a band and a guardrail are not asked to be rarer for it.
        draft.Interval = draft.IsOneSidedTwice ? estimate.Interval(1.0 - (2.0 * miss))
            : draft.Claim.IsOfSuccess && draft.Together > 1 ? estimate.Interval(1.0 - (miss / draft.Together))
            : usual;
        draft.Verdict = Holds(draft) ? KpiVerdict.Proven : IsContrary(draft, usual) ? KpiVerdict.Worse : KpiVerdict.Unproven;
    }

    /// <summary>Whether it is better for certain, though not by as much as matters.</summary>
    public static bool IsTooSmall(AssessmentDraft draft) =>
        draft is { Claim: KpiClaim.Improvement, Estimate: not null } && draft.Good.Low > 0.0 && draft.Good.Low < (double)(draft.Kpi.MinimumEffect ?? 0);

    private static bool Holds(AssessmentDraft draft)
    {
        var (kpi, good) = (draft.Kpi, draft.Good);
        return draft.Claim switch
        {
            KpiClaim.Improvement => good.Low > 0.0 && good.Low >= (double)(kpi.MinimumEffect ?? 0),
            KpiClaim.NoHarm => good.Low > -(double)kpi.Tolerance.GetValueOrDefault(),
            KpiClaim.Attainment => draft.TargetDue is { } target && good.Low >= draft.Sign * (double)target,
            _ => draft.Interval.Lower >= (double)kpi.BandLow.GetValueOrDefault() && draft.Interval.Upper <= (double)kpi.BandHigh.GetValueOrDefault(),
        };
    }

    private static bool IsContrary(AssessmentDraft draft, ConfidenceInterval usual)
    {
        var (kpi, best) = (draft.Kpi, draft.Sign > 0.0 ? usual.Upper : -usual.Lower);
        return draft.Claim switch
        {
            KpiClaim.Improvement or KpiClaim.NoHarm => best < 0.0,
            KpiClaim.Attainment => draft.TargetDue is { } target && best < draft.Sign * (double)target,
            _ => usual.LiesBelow((double)kpi.BandLow.GetValueOrDefault()) || usual.LiesAbove((double)kpi.BandHigh.GetValueOrDefault()),
        };
    }
}
