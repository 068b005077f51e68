using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Delegation;

/// <summary>The claims desk with a chain of two links: the head of claims lets the controller issue refunds, and the controller lets the bot do so.</summary>
internal static class Desk
{
    /// <summary>The parts of the claims desk, with a calendar.</summary>
    public static GovernanceModelParts Parts { get; } = ClaimsDesk.Build(string.Empty, []).Parts is var parts
        ? parts with
        {
            Organization = parts.Organization with
            {
                Calendars =
                [
                    new() { Id = new("mondays"), Name = new("Mondays", "lundis"), TimeZone = "Europe/Paris", Hours = [new() { Day = IsoDayOfWeek.Monday, From = new(9, 0), Until = new(17, 0) }] },
                ],
            },
        }
        : throw new InvalidOperationException();

    public static DelegationRule ToController { get; } = ClaimsDesk.ToTheBot with
    {
        Id = new("to-controller"),
        Delegatee = PartyReference.To(new PersonId("hugo-martin")),
        Depth = 2,
        Reason = null,
    };

    public static DelegationRule ToBot { get; } = ToController with
    {
        Id = new("to-bot"),
        Parent = ToController.Id,
        Delegator = ToController.Delegatee,
        Delegatee = PartyReference.To(new AgentId("refund-bot")),
        AmountLimit = new Money(500m, Currency.Eur),
        Autonomy = AutonomyLevel.ActWithApproval,
        Depth = 0,
    };

    public static Revocation Revocation { get; } =
        new() { Delegation = ToController.Id, At = ClaimsDesk.Now, By = new("claire-dubois"), Reason = new("a change of duties", "un changement de fonctions") };

    public static Suspension Suspension { get; } =
        new() { Delegation = ToController.Id, From = ClaimsDesk.Now - Duration.FromDays(1), By = new("claire-dubois"), Reason = new("an inquiry", "une enquête") };

    public static KillSwitch KillSwitch { get; } =
        new() { Id = new("stop-bot"), Agent = new AgentId("refund-bot"), EngagedAt = ClaimsDesk.Now, EngagedBy = new("paul-petit"), Reason = new("it errs", "il se trompe") };

    public static KillSwitchRelease Release { get; } =
        new() { At = ClaimsDesk.Now + Duration.FromHours(1), By = new("ai-committee"), Reason = new("repaired", "réparé") };

    public static GovernanceModel Model { get; } = With(new DelegationRegister { Rules = [ToController, ToBot] });

    public static GovernanceModel With(DelegationRegister register)
    {
        var result = Create(register);
        Assert.Equal([], result.Diagnostics.Select(d => d.Message.En));
        return result.Model!;
    }

    public static ModelResult Create(DelegationRegister register) => GovernanceModel.Create(Parts with { Delegations = register });

    /// <summary>What the bot is told of the chain that ends at <see cref="ToBot"/>; <see langword="null"/> when it is no grant.</summary>
    public static Grant? Told(GovernanceModel model, DecisionRequest request, DecisionEvidence? evidence = null) =>
        new PolicyEvaluator(model).Evaluate(request, evidence ?? DecisionEvidence.None).Grants.SingleOrDefault(g => g.Rule == ToBot.Id.Value);
}
