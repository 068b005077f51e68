using Governance.Agents;
using Governance.Core.Tests.Statistics;
using Governance.Decisions;
using Governance.Statistics;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>What counts towards a promotion and whether it is enough, worked out from the documentation.</summary>
internal static class PromotionOracle
{
    public static bool AreSame(AgentEnvironment one, AgentEnvironment other) =>
        one.Model == other.Model && one.Tools.ToHashSet().SetEquals(other.Tools) && one.DataClasses.ToHashSet().SetEquals(other.DataClasses);

    /// <summary>The trials of exactly this type, unit and environment, whose whole period lies between an instant and now.</summary>
    public static (long Trials, long Successes) Count(AgentRegister register, Agent agent, DecisionTypeId type, UnitId unit, Instant? since, Instant at)
    {
        var now = new AgentEnvironment { Model = agent.Model, Tools = agent.Tools, DataClasses = agent.DataClasses };
        var counted = register.Trials.Where(t => t.Agent == agent.Id && t.DecisionType == type && t.Unit == unit && AreSame(t.Environment, now) && t.Until <= at && !(t.From < since)).ToArray();
        return (counted.Sum(t => (long)t.Trials), counted.Sum(t => (long)t.Successes));
    }

    /// <summary>Whether the one-sided lower bound reaches the rate: the chance of so many successes at the rate is at most what the confidence leaves, or the score is high enough.</summary>
    public static bool Reaches(PromotionRule rule, long trials, long successes)
    {
        var (rate, tail) = ((double)rule.SuccessRate, 1 - (double)rule.Confidence);
        if (trials < rule.MinimumTrials || successes == 0)
        {
            return false;
        }

        if (rule.Method == ProportionMethod.ClopperPearson)
        {
            return ExactBinomial.AtLeast((int)successes, (int)trials, rate) <= tail;
        }

        var correction = rule.Method == ProportionMethod.WilsonCorrected ? 0.5 : 0;
        var score = (successes - correction - (trials * rate)) / Math.Sqrt(trials * rate * (1 - rate));
        return score >= 1.2815515655446004;
    }
}
