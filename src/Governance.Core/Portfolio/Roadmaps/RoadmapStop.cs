namespace Governance.Portfolio;

/// <summary>What breaks when a use case, an initiative or an architecture decision is stopped.</summary>
/// <remarks>
/// An initiative breaks when an initiative or decision that it depends on is stopped or broken. A use case lacks something when an initiative that serves
/// it, or a use case that it needs by the prerequisites of the choice, is stopped, broken or lacking; an objective, when a use case that serves it is.
/// </remarks>
public sealed record RoadmapStop
{
    /// <summary>The initiatives that break, by id, what is stopped itself aside.</summary>
    public required ValueList<InitiativeId> Initiatives { get; init; }

    /// <summary>The use cases that lack something, by id, what is stopped itself aside.</summary>
    public required ValueList<UseCaseId> UseCases { get; init; }

    /// <summary>The objectives that lack something, by id.</summary>
    public required ValueList<ObjectiveId> Objectives { get; init; }

    /// <summary>The initiatives that serve a stopped use case or such as need it, and no other, by id: they do not break, they lose their purpose.</summary>
    public ValueList<InitiativeId> WithoutPurpose { get; init; }

    /// <summary>What the stop of an initiative breaks.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="initiative">The initiative; one that is unknown breaks nothing.</param>
    public static RoadmapStop Of(PortfolioRegister portfolio, InitiativeId initiative) => new PortfolioImpact(portfolio).OfInitiatives([initiative], isStopped: true);

    /// <summary>What it breaks that an architecture decision is never taken.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="decision">The decision; one that is unknown breaks nothing.</param>
    public static RoadmapStop Of(PortfolioRegister portfolio, ArchitectureDecisionId decision)
    {
        var impact = new PortfolioImpact(portfolio);
        return impact.OfInitiatives(impact.WaitingFor(decision), isStopped: false);
    }

    /// <summary>What the stop of a use case breaks.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="useCase">The use case; one that is unknown breaks nothing.</param>
    public static RoadmapStop Of(PortfolioRegister portfolio, UseCaseId useCase) => new PortfolioImpact(portfolio).OfUseCase(useCase);
}
