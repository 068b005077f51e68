using NodaTime;

namespace Governance.Agents;

/// <summary>The organisation's rules for the careers of its agents. What is left out has a default, so that no rule is missing by accident.</summary>
/// <remarks>The defaults are a cautious start, not a norm: every organisation sets its own figures.</remarks>
public sealed record CareerRules
{
    /// <summary>How many agents one person may own who are not drafts and not retired; at least 1. 10 unless said.</summary>
    public int SpanOfControl { get; init; } = 10;

    /// <summary>How long an agent is on probation at least; from 0. 14 days unless said.</summary>
    public Duration Probation { get; init; } = Duration.FromDays(14);

    /// <summary>How many minor incidents within <see cref="MinorIncidentWindow"/> cost a level; at least 1. 3 unless said.</summary>
    public int MinorIncidents { get; init; } = 3;

    /// <summary>Minor incidents that occurred within this time of one another count together; longer than 0. 30 days unless said.</summary>
    public Duration MinorIncidentWindow { get; init; } = Duration.FromDays(30);

    /// <summary>What each level asks for; <see cref="DefaultPromotions"/> when empty. To a level without a rule nobody is promoted.</summary>
    public ValueList<PromotionRule> Promotions { get; init; }

    /// <summary>What each level asks for unless the organisation says otherwise.</summary>
    public static ValueList<PromotionRule> DefaultPromotions { get; } =
    [
        new() { Level = AutonomyLevel.Advise, SuccessRate = 0.80m, MinimumTrials = 20, MinimumTime = Duration.FromDays(14) },
        new() { Level = AutonomyLevel.ActWithApproval, SuccessRate = 0.90m, MinimumTrials = 30, MinimumTime = Duration.FromDays(14) },
        new() { Level = AutonomyLevel.ActOnPlan, SuccessRate = 0.95m, MinimumTrials = 60, MinimumTime = Duration.FromDays(28) },
        new() { Level = AutonomyLevel.ActWithinBounds, SuccessRate = 0.98m, MinimumTrials = 150, MinimumTime = Duration.FromDays(28) },
        new() { Level = AutonomyLevel.ActMonitored, SuccessRate = 0.99m, MinimumTrials = 300, MinimumTime = Duration.FromDays(56) },
    ];

    /// <summary>What a level asks for; <see langword="null"/> when nobody is promoted to it.</summary>
    /// <param name="level">The level.</param>
    public PromotionRule? FindPromotion(AutonomyLevel level)
    {
        foreach (var rule in Promotions.IsEmpty ? DefaultPromotions : Promotions)
        {
            if (rule.Level == level)
            {
                return rule;
            }
        }

        return null;
    }
}
