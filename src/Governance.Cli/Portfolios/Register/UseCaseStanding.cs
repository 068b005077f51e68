using Governance.Decisions;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>A use case in the register: where it stands, what comes next, and what somebody should look after.</summary>
internal sealed record UseCaseStanding
{
    public required UseCase UseCase { get; init; }

    /// <summary>Why its stage does not count in full; empty when it does.</summary>
    public required ValueList<LocalizedText> Reopened { get; init; }

    /// <summary>The gate that leads on; <see langword="null"/> when none does.</summary>
    public required StageGate? NextGate { get; init; }

    /// <summary>The go on which it stands; <see langword="null"/> when none is recorded.</summary>
    public required GoStanding? Go { get; init; }

    /// <summary>Since when a decision on its proof of concept is overdue; <see langword="null"/> when none is.</summary>
    public required Instant? OverdueSince { get; init; }

    /// <summary>The highest level of agents at its stage; while that does not count in full, at the stage before.</summary>
    public AutonomyLevel Ceiling => Reopened.IsEmpty ? UseCase.Stage.Ceiling : (UseCase.Stage - 1).Ceiling;

    public required IReadOnlyList<PortfolioFinding> Findings { get; init; }

    /// <summary>How a use case stands at an instant.</summary>
    public static UseCaseStanding Of(UseCase useCase, GovernanceModel model, IEnumerable<PortfolioFinding> findings, Instant at) => new()
    {
        UseCase = useCase,
        Reopened = model.FindReopening(useCase.Id, at),
        NextGate = model.Parts.Portfolio.Gates.FirstOrDefault(gate => gate.From == useCase.Stage),
        Go = GoStanding.Of(useCase, model.Parts.Portfolio, at),
        OverdueSince = useCase is { Stage: UseCaseStage.ProofOfConcept, TimeBox: { } box } && box.Until <= at ? box.Until : null,
        Findings = [.. findings.Where(finding => finding.UseCase == useCase.Id)],
    };
}
