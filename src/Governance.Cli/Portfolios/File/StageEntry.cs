using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>A decision on a use case, and the stage that it led to.</summary>
internal sealed record StageEntry(GateDecision Decision, UseCaseStage To)
{
    /// <summary>The decisions on a use case, from the oldest: each begins where the one before ended, and the last ends where the use case stands.</summary>
    public static IReadOnlyList<StageEntry> Of(UseCase useCase, PortfolioRegister portfolio)
    {
        GateDecision[] all = [.. portfolio.GateDecisions.Where(one => one.UseCase == useCase.Id)];
        return [.. all.Select((one, index) => new StageEntry(one, index + 1 < all.Length ? all[index + 1].From : useCase.Stage))];
    }
}
