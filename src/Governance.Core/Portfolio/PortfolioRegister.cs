namespace Governance.Portfolio;

/// <summary>The use cases and the objectives they serve: the content of <c>portfolio.json</c>.</summary>
public sealed record PortfolioRegister
{
    /// <summary>The strategic objectives.</summary>
    public ValueList<StrategicObjective> Objectives { get; init; }

    /// <summary>The use cases.</summary>
    public required ValueList<UseCase> UseCases { get; init; }

    /// <summary>What the use cases are compared by, and how they do; <see langword="null"/> when they are not.</summary>
    public ArbitrationMatrix? Arbitration { get; init; }

    /// <summary>Which use cases are to be chosen under which capacities; <see langword="null"/> when there is no such choice.</summary>
    public ChoiceQuestion? Choice { get; init; }

    /// <summary>What is to be done in which order; <see langword="null"/> when there is no roadmap.</summary>
    public Roadmap? Roadmap { get; init; }
}
