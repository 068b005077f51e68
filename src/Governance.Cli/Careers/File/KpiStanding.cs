using Governance.Agents;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>A KPI of a mandate, and what was reached in it last.</summary>
/// <param name="Bound">The bounds.</param>
/// <param name="Latest">The latest appraisal; <see langword="null"/> when there is none.</param>
/// <param name="IsKept">Whether that is recent enough and within the bounds; never when measurements judge it, of which nothing is known here.</param>
internal sealed record KpiStanding(KpiBound Bound, Appraisal? Latest, bool IsKept)
{
    /// <summary>Finds it; of two appraisals at one instant the one recorded last counts.</summary>
    public static KpiStanding Of(KpiBound bound, IEnumerable<Appraisal> appraisals, Instant at)
    {
        var latest = appraisals.Where(one => one.Kpi == bound.Kpi && one.At <= at).OrderBy(one => one.At).LastOrDefault();
        return new(bound, latest, !bound.IsMeasured && latest is not null && bound.Contains(latest.Value) && !(at - latest.At > bound.MaximumAge));
    }
}
