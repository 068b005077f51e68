using NodaTime;

namespace Governance.Agents;

/// <summary>How many of an agent's acts turned out right, in one kind of decision, one unit and one environment, over a period: the evidence for a promotion.</summary>
/// <remarks>An application counts as a success what its people would have done as well: an act approved unchanged, a recommendation followed and not regretted.</remarks>
public sealed record TrialRecord
{
    /// <summary>The agent.</summary>
    public required AgentId Agent { get; init; }

    /// <summary>The decision type. Evidence of one type is none of another, nor of a group.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The unit. Evidence of one unit is none of another.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The environment in which the agent worked. Evidence of one environment is none of another.</summary>
    public required AgentEnvironment Environment { get; init; }

    /// <summary>The first instant of the period.</summary>
    public required Instant From { get; init; }

    /// <summary>The instant at which the period ends.</summary>
    public required Instant Until { get; init; }

    /// <summary>How many acts were tried; at least 0.</summary>
    public required int Trials { get; init; }

    /// <summary>How many of them turned out right; from 0 to <see cref="Trials"/>.</summary>
    public required int Successes { get; init; }

    /// <summary>Where the figures come from, in the organisation's own words; <see langword="null"/> when nothing is said.</summary>
    public string? Source { get; init; }
}
