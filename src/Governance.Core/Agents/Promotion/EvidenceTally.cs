using Governance.Statistics;
using NodaTime;

namespace Governance.Agents;

/// <summary>What counts of an agent's trials towards a promotion, and what does not.</summary>
internal sealed record EvidenceTally(Proportion Counted, long OfOtherEnvironments, long BeforeTheLevel)
{
    /// <summary>A record counts when its whole period lies within the time at the level.</summary>
    public static EvidenceTally Of(AgentCareer career, DecisionTypeId type, UnitId unit, Instant? since, Instant at)
    {
        var (trials, successes, others, before) = (0L, 0L, 0L, 0L);
        foreach (var record in career.Trials)
        {
            if (record.DecisionType != type || record.Unit != unit || record.Until > at)
            {
                continue;
            }

            if (!career.Agent.WorksIn(record.Environment))
            {
                others += record.Trials;
            }
            else if (record.From < since)
            {
                before += record.Trials;
            }
            else
            {
                (trials, successes) = (trials + record.Trials, successes + record.Successes);
            }
        }

        return new(Fit(trials, trials - successes), others, before);
    }

    /// <summary>More than two thousand million trials are as good as that many; no failure is left out.</summary>
    private static Proportion Fit(long trials, long failures)
    {
        var counted = (int)Math.Min(trials, int.MaxValue);
        return new(counted - (int)Math.Min(failures, counted), counted);
    }
}
