using Governance.Agents;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Cli.Portfolios;

/// <summary>Everything that is known of a use case, as things stand at an instant. What is recorded is whole, whatever the instant.</summary>
internal sealed record UseCaseFile
{
    public required UseCaseStanding Standing { get; init; }

    public required Instant At { get; init; }

    /// <summary>The gate that leads on, with its criteria; <see langword="null"/> when none does.</summary>
    public required GateStanding? Gate { get; init; }

    /// <summary>The conditions of every go, from the oldest.</summary>
    public required IReadOnlyList<ConditionStanding> Conditions { get; init; }

    public required IReadOnlyList<StageEntry> History { get; init; }

    public required IReadOnlyList<MaterialChange> Changes { get; init; }

    /// <summary>The agents that serve it.</summary>
    public required IReadOnlyList<Agent> Agents { get; init; }

    /// <summary>The declared uses that it covers.</summary>
    public required IReadOnlyList<DeclaredUse> DeclaredUses { get; init; }

    public UseCase UseCase => Standing.UseCase;

    /// <summary>The file of a use case that the model knows.</summary>
    /// <param name="model">The model.</param>
    /// <param name="id">The use case.</param>
    /// <param name="kpis">What measurements prove at the instant.</param>
    /// <param name="at">The instant.</param>
    public static UseCaseFile Of(GovernanceModel model, UseCaseId id, ValueList<KpiFact> kpis, Instant at)
    {
        var portfolio = model.Parts.Portfolio;
        var useCase = portfolio.UseCases.First(one => one.Id == id);
        var history = StageEntry.Of(useCase, portfolio);
        return new()
        {
            Standing = UseCaseStanding.Of(useCase, model, model.FindPortfolioFindings(at), at),
            At = at,
            Gate = model.FindNextGate(id, at, kpis),
            Conditions = [.. history.SelectMany(entry => ConditionStanding.Of(entry.Decision, portfolio, at))],
            History = history,
            Changes = [.. portfolio.MaterialChanges.Where(one => one.UseCase == id).OrderBy(one => one.At)],
            Agents = [.. model.Parts.Agents.Agents.Where(agent => agent.UseCases.Contains(id))],
            DeclaredUses = [.. portfolio.DeclaredUses.Where(one => one.UseCase == id).OrderBy(one => one.At)],
        };
    }
}
