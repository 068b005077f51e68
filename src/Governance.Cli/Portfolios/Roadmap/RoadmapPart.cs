using System.Diagnostics;
using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>An initiative, an architecture decision or a use case that somebody names by its id alone.</summary>
internal sealed record RoadmapPart(RoadmapPartKind Kind, string Id)
{
    /// <summary>What an id names: an initiative before a decision of the same id, and that before a use case.</summary>
    /// <returns>The part; <see langword="null"/> when there is none.</returns>
    public static RoadmapPart? Find(string id, PortfolioRegister portfolio) =>
        Ids(portfolio).Where(known => known.Id == id).Select(known => new RoadmapPart(known.Kind, known.Id)).FirstOrDefault();

    /// <summary>The ids that can be named.</summary>
    public static IEnumerable<(RoadmapPartKind Kind, string Id)> Ids(PortfolioRegister portfolio) =>
        (portfolio.Roadmap?.Initiatives ?? []).Select(one => (RoadmapPartKind.Initiative, one.Id.Value))
            .Concat((portfolio.Roadmap?.Decisions ?? []).Select(one => (RoadmapPartKind.Decision, one.Id.Value)))
            .Concat(portfolio.UseCases.Select(one => (RoadmapPartKind.UseCase, one.Id.Value)));

    /// <summary>What breaks without it.</summary>
    public RoadmapStop Stop(PortfolioRegister portfolio) => Kind switch
    {
        RoadmapPartKind.Initiative => RoadmapStop.Of(portfolio, new InitiativeId(Id)),
        RoadmapPartKind.Decision => RoadmapStop.Of(portfolio, new ArchitectureDecisionId(Id)),
        RoadmapPartKind.UseCase => RoadmapStop.Of(portfolio, new UseCaseId(Id)),
        _ => throw new UnreachableException(),
    };

    /// <summary>What moves when it is late; a use case cannot be.</summary>
    public RoadmapDelay Delay(RoadmapSchedule schedule, int days) => Kind switch
    {
        RoadmapPartKind.Initiative => schedule.Delay(new InitiativeId(Id), days),
        RoadmapPartKind.Decision => schedule.Delay(new ArchitectureDecisionId(Id), days),
        _ => throw new UnreachableException(),
    };
}
