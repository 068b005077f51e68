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

    /// <summary>What it is expected to bring; needed from <see cref="UseCaseStage.Qualified"/> on, like the other fields of <see cref="IntakeFields"/> from their stages on.</summary>
    public LocalizedText? Benefit { get; init; }

    /// <summary>What it gives: a recommendation, a text, a decision; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Output { get; init; }

    /// <summary>The kind of AI; <see langword="null"/> when nothing is said.</summary>
    public AiKind? Kind { get; init; }

    /// <summary>Who supplies it; <see langword="null"/> when nothing is said.</summary>
    public string? Vendor { get; init; }

    /// <summary>How risky it was found to be; <see langword="null"/> when it was not assessed.</summary>
    public RiskAssessment? Risk { get; init; }

    /// <summary>What it means for people; <see langword="null"/> when nothing is said.</summary>
    public HumanImpact? HumanImpact { get; init; }

    /// <summary>What it touches of the technology landscape; <see langword="null"/> when nothing is said.</summary>
    public TechnologyLandscape? Landscape { get; init; }

    /// <summary>The time that its proof of concept has; <see langword="null"/> when it has none.</summary>
    public TimeBox? TimeBox { get; init; }

    /// <summary>How far it was tested; not at all unless said.</summary>
    public TestingLevel Testing { get; init; }

    /// <summary>How its users are trained; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Training { get; init; }

    /// <summary>What is done when it fails; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Fallback { get; init; }

    /// <summary>How it is monitored; <see langword="null"/> when nothing is said.</summary>
    public LocalizedText? Monitoring { get; init; }

    /// <summary>The highest autonomy that any agent can have in it, whatever its stage; <see cref="AutonomyLevel.ActMonitored"/> unless said.</summary>
    public AutonomyLevel AutonomyCeiling { get; init; } = AutonomyLevel.ActMonitored;

    /// <summary>Where it stands; <see cref="UseCaseStage.Idea"/> when it is new.</summary>
    public UseCaseStage Stage { get; internal init; }

    /// <summary>The use case as a register has recorded it, at a stage that a gate decided elsewhere.</summary>
    /// <param name="stage">The recorded stage.</param>
    public UseCase AsRecorded(UseCaseStage stage) => this with { Stage = stage };
}
