namespace Governance.Portfolio;

/// <summary>What a body saw of a use case when it let it pass: whatever reaches further later is a material change.</summary>
public sealed record UseCaseScope
{
    /// <summary>The units.</summary>
    public required ValueList<UnitId> Units { get; init; }

    /// <summary>The decision types.</summary>
    public required ValueList<DecisionTypeId> DecisionTypes { get; init; }

    /// <summary>The classes of data.</summary>
    public ValueList<string> DataClasses { get; init; }

    /// <summary>The highest autonomy of agents.</summary>
    public required AutonomyLevel AutonomyCeiling { get; init; }

    /// <summary>The time that its proof of concept had; <see langword="null"/> when it had none.</summary>
    public TimeBox? TimeBox { get; init; }

    /// <summary>The scope of a use case as it is.</summary>
    /// <param name="useCase">The use case.</param>
    public static UseCaseScope Of(UseCase useCase)
    {
        ArgumentNullException.ThrowIfNull(useCase);
        return new()
        {
            Units = useCase.Units, DecisionTypes = useCase.DecisionTypes, DataClasses = useCase.DataClasses, AutonomyCeiling = useCase.AutonomyCeiling, TimeBox = useCase.TimeBox,
        };
    }
}
