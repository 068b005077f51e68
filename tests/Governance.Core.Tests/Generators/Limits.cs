using FsCheck;
using FsCheck.Fluent;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Puts onto a world what limits acts beside the policies: kill switches, thresholds, splitting windows; and the emergency procedures that lift none of it.</summary>
internal static class Limits
{
    /// <summary>The request, mostly with a counterparty, so that acts can be counted together.</summary>
    public static Gen<DecisionRequest> Reaching(DecisionRequest request) =>
        from counterparty in Pick.Weighted((9, "acme"), (1, request.Counterparty))
        select request with { Counterparty = counterparty };

    public static Gen<GovernanceModelParts> On(GovernanceModelParts facts, DecisionRequest request) =>
        from types in Pick.Each(facts.Organization.DecisionTypes.Select(type =>
            from window in Pick.MaybeValue(15, Pick.One(Duration.FromHours(1), Duration.FromDays(2)))
            select type with { SplittingWindow = window }))
        from kills in KillSwitches.For(facts, request)
        from thresholds in Thresholds.For(facts, request)
        from emergencies in Emergencies.For(facts, request)
        select facts with
        {
            Organization = facts.Organization with { DecisionTypes = types },
            Delegations = facts.Delegations with { KillSwitches = kills },
            Protocols = facts.Protocols with { Thresholds = thresholds, Emergencies = emergencies },
        };

    /// <summary>The world without any one of its limits.</summary>
    public static IEnumerable<World> Fewer(World world)
    {
        var (delegations, protocols, organization) = (world.Facts.Delegations, world.Facts.Protocols, world.Facts.Organization);
        return
        [
            .. delegations.KillSwitches.Select(one => world.WithDelegations(delegations with { KillSwitches = delegations.KillSwitches.Where(k => k != one).ToValueList() })),
            .. protocols.Thresholds.Select(one => world.WithProtocols(protocols with { Thresholds = protocols.Thresholds.Where(t => t != one).ToValueList() })),
            .. organization.DecisionTypes.Where(t => t.SplittingWindow is not null).Select(one => world with
            {
                Facts = world.Facts with
                {
                    Organization = organization with { DecisionTypes = organization.DecisionTypes.Select(t => t == one ? t with { SplittingWindow = null } : t).ToValueList() },
                },
            }),
        ];
    }
}
