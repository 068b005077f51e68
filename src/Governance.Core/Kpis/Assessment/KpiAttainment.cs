using Governance.Statistics;

namespace Governance.Kpis;

/// <summary>How much of the way to its target a KPI has made: the number in which KPIs of all units can be put together.</summary>
/// <remarks>
/// (value − baseline) / (target − baseline), no less than 0 and no more than 1; the baseline is what the value would be without the effect, taken at its estimate. A claim of a level has
/// no way to go: it is attained or not.
/// </remarks>
internal static class KpiAttainment
{
    public static (double? Value, ConfidenceInterval Interval) Of(AssessmentDraft draft)
    {
        var confidence = draft.Interval.Confidence;
        if (draft.Claim != KpiClaim.Improvement)
        {
            return draft.Verdict switch
            {
                KpiVerdict.Proven => (1.0, new(1.0, 1.0, confidence)),
                KpiVerdict.Worse => (0.0, new(0.0, 0.0, confidence)),
                _ => (null, new(0.0, 1.0, confidence)),
            };
        }

        if (draft is not { Effect: { } effect, Level: { } level, Kpi.Target: { } target } || !(draft.Sign * ((double)target - (level - effect)) > 0.0))
        {
            return (null, new(0.0, 1.0, confidence));
        }

        var way = Math.Abs((double)target - (level - effect));
        return (Share(draft.Sign * effect, way), new(Share(draft.Good.Low, way), Share(draft.Good.High, way), confidence));
    }

    private static double Share(double gain, double way) => Math.Clamp(gain / way, 0.0, 1.0);
}
