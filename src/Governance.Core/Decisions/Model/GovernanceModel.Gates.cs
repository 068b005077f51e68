using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <content>Use cases at their gates: every decision is asked of the evaluator like any other act and, once it may proceed, gives a new model. This model stays as it is.</content>
public sealed partial class GovernanceModel
{
    /// <summary>Makes the request to decide on a use case: what the evaluator is asked before it is decided.</summary>
    /// <param name="useCase">The use case.</param>
    /// <param name="step">What is to be decided.</param>
    /// <param name="person">Who asks for it; in the name of a body, one of its members.</param>
    /// <param name="at">The instant.</param>
    /// <exception cref="ArgumentException">The use case is not in the model.</exception>
    public DecisionRequest Ask(UseCaseId useCase, GateStep step, PersonId person, Instant at)
    {
        ArgumentNullException.ThrowIfNull(step);
        var subject = UseCases.GetValueOrDefault(useCase) ?? throw new ArgumentException($"The model has no use case `{useCase}`.", nameof(useCase));
        return new()
        {
            Person = person,
            DecisionType = BuiltInDecisionTypes.UseCase,
            Resource = new("UseCase", useCase.Value),
            Purpose = BuiltInDecisionTypes.Purpose,
            Unit = step.Body is { } body && Organization.Bodies.TryGetValue(body, out var deciding) ? deciding.Unit : subject.Units[0],
            Gate = step,
            At = at,
        };
    }

    /// <summary>The criteria of the gate that leads a use case on, each with what is still missing; those that somebody judges count as not judged.</summary>
    /// <param name="useCase">The use case.</param>
    /// <param name="at">The instant.</param>
    /// <param name="kpis">What assessments say of KPIs, for criteria that ask for proof; what is not presented is not known.</param>
    /// <returns>The gate and its criteria; <see langword="null"/> when no gate leads on from the stage of the use case.</returns>
    public GateStanding? FindNextGate(UseCaseId useCase, Instant at, ValueList<KpiFact> kpis = default) => GateStandings.Next(this, useCase, at, kpis);

    /// <summary>Why the stage of a use case does not count in full: its go has expired, a condition is overdue, it has changed, its time box is over. Empty when it counts.</summary>
    /// <param name="useCase">The use case; of one that is not in the model, nothing is said.</param>
    /// <param name="at">The instant.</param>
    public ValueList<LocalizedText> FindReopening(UseCaseId useCase, Instant at) => Histories.Find(useCase) is { } history ? [.. history.Reopened(at)] : [];

    /// <summary>What somebody should look after in the portfolio: use cases without objective or owner, twice the same purpose, missing fields, shadow uses, gates that are open again.</summary>
    /// <param name="at">The instant.</param>
    public ValueList<PortfolioFinding> FindPortfolioFindings(Instant at) => [.. PortfolioFindings.Of(this, at)];
}
