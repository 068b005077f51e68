using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Governance.Agents;

/// <summary>Whether an agent keeps to the KPIs of its mandate.</summary>
internal static class KpiHealth
{
    /// <summary>What is wrong, a reason for each KPI: it has no appraisal, or none that is recent enough, or the latest is outside its bounds; or measurements say so.</summary>
    public static IEnumerable<LocalizedText> Problems(AgentCareer career, MeasuredKpi measured, Instant at) =>
        career.Agent.Mandate.Kpis.Select(bound => bound.IsMeasured ? measured(bound) : Problem(bound, Latest(career, bound.Kpi, at), at)).OfType<LocalizedText>();

    /// <summary>Whether anything is wrong.</summary>
    public static bool HasProblem(AgentCareer career, MeasuredKpi measured, Instant at)
    {
        foreach (var bound in career.Agent.Mandate.Kpis)
        {
            if (bound.IsMeasured ? measured(bound) is not null : IsWrong(bound, Latest(career, bound.Kpi, at), at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is left of a level while something is wrong: one level less, but watching.</summary>
    public static AutonomyLevel Lowered(AutonomyLevel level) => level > AutonomyLevel.Observe ? level - 1 : level;

    /// <summary>The latest appraisal of a KPI by an instant; of two at one instant the one recorded last.</summary>
    public static Appraisal? Latest(AgentCareer career, KpiId kpi, Instant at)
    {
        Appraisal? latest = null;
        foreach (var appraisal in career.Appraisals)
        {
            latest = appraisal.Kpi == kpi && appraisal.At <= at && !(appraisal.At < latest?.At) ? appraisal : latest;
        }

        return latest;
    }

    private static bool IsOld(KpiBound bound, Appraisal latest, Instant at) => bound.MaximumAge is { } age && at - latest.At > age;

    private static bool IsWrong(KpiBound bound, [NotNullWhen(false)] Appraisal? latest, Instant at) => latest is null || IsOld(bound, latest, at) || !bound.Contains(latest.Value);

    private static LocalizedText? Problem(KpiBound bound, Appraisal? latest, Instant at) =>
        !IsWrong(bound, latest, at) ? null
        : latest is null ? CareerWords.NoAppraisal(bound.Kpi)
        : IsOld(bound, latest, at) ? CareerWords.OldAppraisal(bound.Kpi, latest.At)
        : CareerWords.OutsideBounds(bound, latest.Value);
}
