namespace Governance.Portfolio;

/// <summary>The use cases and the objectives they serve: the content of <c>portfolio.json</c>.</summary>
public sealed record PortfolioRegister
{
    /// <summary>The strategic objectives.</summary>
    public ValueList<StrategicObjective> Objectives { get; init; }

    /// <summary>The use cases.</summary>
    public required ValueList<UseCase> UseCases { get; init; }

    /// <summary>The gates between the stages.</summary>
    public ValueList<StageGate> Gates { get; init; }

    /// <summary>What was decided of the use cases, from the oldest: this list only grows.</summary>
    public ValueList<GateDecision> GateDecisions { get; init; }

    /// <summary>The conditions of decisions that were met.</summary>
    public ValueList<MetCondition> MetConditions { get; init; }

    /// <summary>What changed since.</summary>
    public ValueList<MaterialChange> MaterialChanges { get; init; }

    /// <summary>The uses of AI that people declared.</summary>
    public ValueList<DeclaredUse> DeclaredUses { get; init; }

    /// <summary>What the use cases are compared by, and how they do; <see langword="null"/> when they are not.</summary>
    public ArbitrationMatrix? Arbitration { get; init; }

    /// <summary>Which use cases are to be chosen under which capacities; <see langword="null"/> when there is no such choice.</summary>
    public ChoiceQuestion? Choice { get; init; }

    /// <summary>What is to be done in which order; <see langword="null"/> when there is no roadmap.</summary>
    public Roadmap? Roadmap { get; init; }
}
