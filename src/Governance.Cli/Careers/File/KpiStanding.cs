using Governance.Agents;
using Governance.Kpis;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>A KPI of a mandate, and what was reached in it last.</summary>
/// <param name="Bound">The bounds.</param>
/// <param name="Latest">The latest appraisal; <see langword="null"/> when there is none, or measurements judge the KPI.</param>
/// <param name="Measured">What measurements say today; <see langword="null"/> when nothing, or appraisals judge the KPI.</param>
/// <param name="IsKept">Whether that is recent enough and within the bounds, or, where there are none, proven.</param>
internal sealed record KpiStanding(KpiBound Bound, Appraisal? Latest, KpiFact? Measured, bool IsKept)
{
    /// <summary>Finds it; of two appraisals at one instant the one recorded last counts.</summary>
    public static KpiStanding Of(KpiBound bound, IEnumerable<Appraisal> appraisals, ValueList<KpiFact> kpis, Instant at)
    {
        if (bound.IsMeasured)
        {
            var fact = kpis.FirstOrDefault(one => one.Kpi == bound.Kpi && one.HoldsOn(at.InUtc().Date));
            var isProof = bound is { AtLeast: null, AtMost: null };
            return new(bound, null, fact, fact?.Value is { } value && (isProof ? fact.Verdict == KpiVerdict.Proven : bound.Contains(value)));
        }

        var latest = appraisals.Where(one => one.Kpi == bound.Kpi && one.At <= at).OrderBy(one => one.At).LastOrDefault();
        return new(bound, latest, null, latest is not null && bound.Contains(latest.Value) && !(at - latest.At > bound.MaximumAge));
    }
}
