using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>Worlds made so that what a law is about comes up often: something grants, so that limits alone decide.</summary>
internal static class Eased
{
    /// <summary>The world with a grant of everything by somebody who is there.</summary>
    public static World Generous(World world) => world.With(new()
    {
        Id = "all-is-allowed",
        IsPermit = true,
        Principal = "principal",
        Action = "action",
        Resource = "resource",
        Owner = PartyReference.To(SomebodyThere(world)),
    });

    /// <summary>The world in which everything is granted, and nothing goes without the approval of a protocol, or of the accountable person.</summary>
    public static World AwaitingApproval(World world, ProtocolId? protocol) => Generous(world).With(new()
    {
        Id = "after-approval",
        IsPermit = false,
        Level = AutonomyLevel.ActWithApproval,
        Principal = "principal",
        Action = "action",
        Resource = "resource",
        Protocols = protocol is { } id ? [id] : [],
    });

    /// <summary>The world in which the act is passed on to its actor, in two links with budgets where an agent acts; <see langword="null"/> when nobody holds the right.</summary>
    public static World? Delegated(World world)
    {
        var (request, organization) = (world.Request, world.Facts.Organization);
        var actor = request.Agent is { } agent ? PartyReference.To(agent) : PartyReference.To(request.Person!.Value);
        if (AccountabilityOracle.Matrix(organization, request.DecisionType, request.Unit) is not { } holder || holder == actor)
        {
            return null;
        }

        var between = PartyReference.To(SomebodyThere(world));
        var head = new DelegationRule
        {
            Id = new("at-the-head"),
            Delegator = holder,
            Delegatee = between == holder || between == actor ? actor : between,
            DecisionTypes = [request.DecisionType],
            Purposes = [request.Purpose],
            Units = [request.Unit],
            Autonomy = AutonomyLevel.ActMonitored,
            ValidFrom = Clock.LongAgo,
            ValidUntil = Clock.FarOff,
            Depth = 1,
            Budgets = [new() { Id = new("acts"), Count = 3, Period = BudgetPeriod.Lifetime }],
        };
        var last = head with
        {
            Id = new("at-the-end"),
            Parent = head.Id,
            Delegator = head.Delegatee,
            Delegatee = actor,
            Depth = 0,
            Budgets = request.Amount is { } amount ? [new() { Id = new("money"), Amount = new Money(900, amount.Currency), Period = BudgetPeriod.Month, TimeZone = "Europe/Zurich" }] : [],
        };
        var delegations = world.Facts.Delegations;
        var delegated = world.WithDelegations(delegations with { Rules = [.. delegations.Rules, head, .. head.Delegatee == actor ? ValueList.Create<DelegationRule>([]) : [last]] });
        return GovernanceModel.Create(delegated.Facts).Model is null ? null : delegated;
    }

    private static PersonId SomebodyThere(World world) =>
        world.Facts.Organization.People.FirstOrDefault(p => AccountabilityOracle.InPlaceOf(world.Facts.Organization, p.Id, world.Request.At) == p.Id)?.Id ?? Pool.People[0];
}
