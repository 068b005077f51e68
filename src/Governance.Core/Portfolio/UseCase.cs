using Governance.Organization;

namespace Governance.Portfolio;

/// <summary>What AI is used for: the purpose that every request names.</summary>
/// <remarks>The stage is guarded by the portfolio's gates: a copy made by <c>with</c> cannot change it.</remarks>
public sealed record UseCase
{
    /// <summary>The id, stable through the years.</summary>
    public required UseCaseId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The problem it solves, in a sentence.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>Who answers for it.</summary>
    public required PartyReference Owner { get; init; }

    /// <summary>The units in which it runs; units below are included.</summary>
    public required ValueList<UnitId> Units { get; init; }

    /// <summary>The decision types that it takes part in, or groups of them.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The objectives that it serves.</summary>
    public ValueList<ObjectiveLink> Objectives { get; init; }

    /// <summary>The KPIs that show whether it pays.</summary>
    public ValueList<KpiId> Kpis { get; init; }

    /// <summary>The classes of data that it touches, in the organisation's own words.</summary>
    public ValueList<string> DataClasses { get; init; }

    /// <summary>The highest autonomy that any agent can have in it, whatever its stage; <see cref="AutonomyLevel.ActMonitored"/> unless said.</summary>
    public AutonomyLevel AutonomyCeiling { get; init; } = AutonomyLevel.ActMonitored;

    /// <summary>Where it stands; <see cref="UseCaseStage.Idea"/> when it is new.</summary>
    public UseCaseStage Stage { get; internal init; }

    /// <summary>The use case as a register has recorded it, at a stage that a gate decided elsewhere.</summary>
    /// <param name="stage">The recorded stage.</param>
    public UseCase AsRecorded(UseCaseStage stage) => this with { Stage = stage };
}
