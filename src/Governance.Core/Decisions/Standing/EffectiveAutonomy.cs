using Governance.Agents;
using NodaTime;

namespace Governance.Decisions;

/// <summary>How far an agent may act at most, in one kind of decision, for one use case and in one unit, at one instant, and why.</summary>
/// <remarks>
/// It is the lowest of its factors. What only an act can tell (its resource, amount, context, budgets) is not judged: a rule with a condition may still
/// lower one act or not, and a decision never goes above this level, unless a declared emergency is the grant: then every other factor still holds.
/// </remarks>
public sealed record EffectiveAutonomy
{
    /// <summary>The agent.</summary>
    public required AgentId Agent { get; init; }

    /// <summary>The decision type.</summary>
    public required DecisionTypeId DecisionType { get; init; }

    /// <summary>The use case.</summary>
    public required UseCaseId Purpose { get; init; }

    /// <summary>The unit.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The instant.</summary>
    public required Instant At { get; init; }

    /// <summary>The level that no act of this kind goes above.</summary>
    public required AutonomyLevel Level { get; init; }

    /// <summary>Everything that bears on it, in the order of <see cref="AutonomyFactorKind"/>; of one kind there can be several.</summary>
    public required ValueList<AutonomyFactor> Factors { get; init; }

    /// <summary>The policies with conditions that may lower an act further, by id, with the level to which each limits.</summary>
    public required ValueList<ConditionalCeiling> Conditional { get; init; }

    /// <summary>What earns the next level by certificate; <see langword="null"/> when another factor binds alone.</summary>
    public PromotionAssessment? Promotion { get; init; }
}
