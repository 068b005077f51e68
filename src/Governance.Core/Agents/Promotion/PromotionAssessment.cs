using Governance.Statistics;
using NodaTime;

namespace Governance.Agents;

/// <summary>How far an agent is from its next level, in one kind of decision and one unit: the evidence against the rule, and what is missing.</summary>
public sealed record PromotionAssessment
{
    /// <summary>The decision type.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The unit.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The level that it is certified for.</summary>
    public required AutonomyLevel From { get; init; }

    /// <summary>The level above; <see langword="null"/> at the top of the scale.</summary>
    public AutonomyLevel? To { get; init; }

    /// <summary>What the level asks for; <see langword="null"/> when nobody is promoted to it.</summary>
    public PromotionRule? Rule { get; init; }

    /// <summary>The instant from which evidence counts: when the present level was reached; <see langword="null"/> when nothing says.</summary>
    public Instant? Since { get; init; }

    /// <summary>The trials that count, and how many of them succeeded.</summary>
    public Proportion Evidence { get; init; }

    /// <summary>The one-sided lower bound of the chance of success by the method of the rule; 0 without a rule or a trial.</summary>
    public double LowerBound { get; init; }

    /// <summary>The same bound by Wilson's score, for comparison.</summary>
    public double WilsonBound { get; init; }

    /// <summary>How many trials of this type and unit do not count, because they are of another environment.</summary>
    public long OfOtherEnvironments { get; init; }

    /// <summary>How many trials of this type, unit and environment do not count, because they began before the present level was reached.</summary>
    public long BeforeTheLevel { get; init; }

    /// <summary>How many further trials are needed, all successful: 0 when there are enough; <see langword="null"/> when none would do.</summary>
    public long? CleanTrialsNeeded { get; init; }

    /// <summary>The instant from which the agent has been long enough at its level; <see langword="null"/> when nothing says since when it has been there.</summary>
    public Instant? EarliestAt { get; init; }

    /// <summary>What stands in the way; empty when the agent may be promoted.</summary>
    public ValueList<LocalizedText> Obstacles { get; init; }

    /// <summary>Whether nothing stands in the way: a body may promote the agent.</summary>
    public bool IsEarned => Obstacles.IsEmpty;
}
