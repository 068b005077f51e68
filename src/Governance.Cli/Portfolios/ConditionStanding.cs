using Governance.Portfolio;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>A condition of a go, and what came of it.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="DecidedAt">The instant of the go.</param>
/// <param name="Met">What says that it was met; <see langword="null"/> while it was not.</param>
/// <param name="IsOverdue">Whether it is due, and was not met.</param>
internal sealed record ConditionStanding(GateCondition Condition, Instant DecidedAt, MetCondition? Met, bool IsOverdue)
{
    /// <summary>The conditions of a decision at an instant.</summary>
    public static IEnumerable<ConditionStanding> Of(GateDecision decision, PortfolioRegister portfolio, Instant at) => decision.Step.Conditions.Select(condition =>
    {
        var met = portfolio.MetConditions.FirstOrDefault(one => one.UseCase == decision.UseCase && one.Condition == condition.Id && one.At <= at);
        return new ConditionStanding(condition, decision.At, met, met is null && condition.Due <= at);
    });
}
