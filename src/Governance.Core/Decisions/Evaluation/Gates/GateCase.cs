using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>A decision on a use case that somebody asks for, with everything that its guards look at.</summary>
/// <param name="History">The use case and what was decided of it.</param>
/// <param name="Facts">The request, looked up.</param>
/// <param name="Model">The model.</param>
internal sealed record GateCase(UseCaseHistory History, RequestFacts Facts, GovernanceModel Model)
{
    public UseCase UseCase => History.UseCase;

    public GateStep Step => Facts.Request.Gate!;

    public Instant At => Facts.Request.At;

    public StageGate? Gate => Step.Gate is { } id ? Model.Histories.Gates.GetValueOrDefault(id) : null;

    public GoverningBody? Body => Step.Body is { } id ? Model.Organization.Bodies.GetValueOrDefault(id) : null;

    /// <summary>The stage after it; <see langword="null"/> when the outcome is not possible.</summary>
    public UseCaseStage? Next => UseCaseLifecycle.Next(UseCase.Stage, Step.Outcome, Gate?.From, History.BeforeHold);

    /// <summary>Whether a body must vote: for everything but a pause, which whoever answers can order at once.</summary>
    public bool NeedsVote => Step.Outcome != GateOutcome.Hold;

    /// <summary>Who answers for the use case, in each of its units.</summary>
    public IEnumerable<AccountablePerson> Owners => NaturalPersons.OwnersOf(UseCase, Model.Organization, At);

    public bool Sits(PersonId person, GoverningBody body) => Model.Organization.IsMember(person, body.Id, At);

    /// <summary>Whether a body's unit holds every unit of the use case.</summary>
    public bool Holds(GoverningBody body) => UseCase.Units.All(unit => Model.Organization.UnitTree.IsWithin(unit, body.Unit));
}
