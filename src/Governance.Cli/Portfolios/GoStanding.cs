using Governance.Portfolio;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>The go on which a use case stands: the last that let it pass the gate into its stage, or renewed that.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Gate">The gate.</param>
internal sealed record GoStanding(GateDecision Decision, StageGate Gate)
{
    /// <summary>The instant until which it counts; <see langword="null"/> when until something changes.</summary>
    public Instant? Until => Gate.Validity is { } validity ? Decision.At + validity : null;

    /// <summary>The go of a use case at an instant; <see langword="null"/> when none is recorded.</summary>
    public static GoStanding? Of(UseCase useCase, PortfolioRegister portfolio, Instant at)
    {
        if (useCase.Stage is UseCaseStage.Idea or > UseCaseStage.Production || portfolio.Gates.FirstOrDefault(one => one.From == useCase.Stage - 1) is not { } gate)
        {
            return null;
        }

        var go = portfolio.GateDecisions.LastOrDefault(one => one.UseCase == useCase.Id && one.At <= at && one.Step.Outcome.Passes && one.Step.Gate == gate.Id);
        return go is null ? null : new(go, gate);
    }
}
