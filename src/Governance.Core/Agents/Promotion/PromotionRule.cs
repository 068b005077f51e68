using Governance.Statistics;
using NodaTime;

namespace Governance.Agents;

/// <summary>What an agent must show before it is certified for a level.</summary>
/// <remarks>A higher level never asks for less.</remarks>
public sealed record PromotionRule
{
    /// <summary>The level to which it promotes; above <see cref="AutonomyLevel.Observe"/>.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>What the chance of success must not be less than, with <see cref="Confidence"/>: above 0, below 1.</summary>
    public required decimal SuccessRate { get; init; }

    /// <summary>The one-sided confidence, above 0.5 and below 1; 0.95 unless said.</summary>
    public decimal Confidence { get; init; } = 0.95m;

    /// <summary>How the bound is computed; exactly (Clopper–Pearson) unless said.</summary>
    public ProportionMethod Method { get; init; }

    /// <summary>The least number of trials; at least 1.</summary>
    public required int MinimumTrials { get; init; }

    /// <summary>The least time at the level below; from 0.</summary>
    public required Duration MinimumTime { get; init; }
}
