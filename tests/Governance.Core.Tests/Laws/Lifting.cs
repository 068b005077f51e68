using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Laws;

/// <summary>Takes ceilings away from a world: leaves out the forbid, or puts right what the built-in rule objects to.</summary>
internal static class Lifting
{
    /// <summary>The world without these ceilings; <see langword="null"/> when one of them (somebody unknown) cannot be put right without another request.</summary>
    public static World? Lift(World world, IEnumerable<Ceiling> ceilings)
    {
        World? lifted = world;
        foreach (var ceiling in ceilings.DistinctBy(c => c.Rule))
        {
            lifted = lifted is null ? null : ceiling.Kind switch
            {
                CeilingKind.Policy => lifted with { Rules = lifted.Rules.Where(r => r.Id != ceiling.Rule).ToValueList() },
                CeilingKind.Threshold => lifted.WithProtocols(
                    lifted.Facts.Protocols with { Thresholds = lifted.Facts.Protocols.Thresholds.Where(t => t.Id.Value != ceiling.Rule).ToValueList() }),
                _ => LiftBuiltIn(lifted, ceiling.Rule),
            };
        }

        return lifted;
    }

    private static World? LiftBuiltIn(World world, string rule) => rule switch
    {
        BuiltInRules.AgentStatus => WithAgent(world, a => a.AsRecorded(AgentStatus.Active)),
        BuiltInRules.Certificate => WithAgent(world, a => a with { Certificate = Unlimited(a, world.Facts.Organization) }),
        BuiltInRules.ReviewOverdue => WithAgent(world, a => a with { ReviewDue = Clock.FarOff }),
        BuiltInRules.UseCaseStage => WithUseCase(world, u => u.AsRecorded(UseCaseStage.Production)),
        BuiltInRules.UseCaseCeiling => WithUseCase(world, u => u with { AutonomyCeiling = AutonomyLevel.ActMonitored }),
        BuiltInRules.KillSwitch => world.WithDelegations(world.Facts.Delegations with { KillSwitches = [] }),
        BuiltInRules.DataClasses => WithUseCase(
            WithAgent(world, a => a with { DataClasses = [.. a.DataClasses, .. world.Request.DataClasses] }),
            u => u with { DataClasses = [.. u.DataClasses, .. world.Request.DataClasses] }),
        BuiltInRules.Purpose when world.Facts.Organization.DecisionTypes.All(d => d.Id != world.Request.DecisionType) => null,
        BuiltInRules.Purpose => WithUseCase(
            WithAgent(world, a => a with { UseCases = [.. a.UseCases, world.Request.Purpose] }),
            u => u with { DecisionTypes = [.. u.DecisionTypes, world.Request.DecisionType] }),
        _ => null,
    };

    private static AutonomyCertificate Unlimited(Agent agent, OrganizationDirectory organization) => new()
    {
        Ceiling = AutonomyLevel.ActMonitored,
        IssuedBy = organization.Bodies[0].Id,
        Environment = agent.Model,
        ValidFrom = Clock.LongAgo,
        ValidUntil = Clock.FarOff,
    };

    private static World WithAgent(World world, Func<Agent, Agent> change) => world with
    {
        Facts = world.Facts with
        {
            Agents = new() { Agents = world.Facts.Agents.Agents.Select(a => a.Id == world.Request.Agent ? change(a) : a).ToValueList() },
        },
    };

    private static World WithUseCase(World world, Func<UseCase, UseCase> change) => world with
    {
        Facts = world.Facts with
        {
            Portfolio = world.Facts.Portfolio with
            {
                UseCases = world.Facts.Portfolio.UseCases.Select(u => u.Id == world.Request.Purpose ? change(u) : u).ToValueList(),
            },
        },
    };
}
