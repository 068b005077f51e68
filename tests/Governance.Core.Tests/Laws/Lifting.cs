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
        World? lifted = IsHalf(world, ceilings) ? null : world;
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

    /// <summary>What incidents leave is left of a certificate: another certificate is another ceiling of them too.</summary>
    private static bool IsHalf(World world, IEnumerable<Ceiling> ceilings) =>
        ceilings.Any(c => c.Rule == BuiltInRules.Certificate) && !ceilings.Any(c => c.Rule == BuiltInRules.Demotion)
        && world.Decide().Ceilings.Any(c => c.Rule == BuiltInRules.Demotion);

    private static World? LiftBuiltIn(World world, string rule) => rule switch
    {
        BuiltInRules.AgentStatus => WithAgent(world, a => a.AsRecorded(AgentStatus.Active)),
        BuiltInRules.Certificate => WithAgent(WithCertifier(world), a => a with { Certificates = Unlimited(a, world) }),
        BuiltInRules.Demotion => world with { Facts = world.Facts with { Agents = world.Facts.Agents with { Incidents = [] } } },
        BuiltInRules.Mandate when world.Facts.Organization.DecisionTypes.All(d => d.Id != world.Request.DecisionType) => null,
        BuiltInRules.Mandate => WithAgent(world, a => a with { Mandate = a.Mandate with { DecisionTypes = Pool.RootTypes, Prohibitions = [] } }),
        BuiltInRules.ReviewOverdue => WithAgent(world, a => a with { ReviewDue = Clock.FarOff }),
        BuiltInRules.UseCaseStage => WithUseCase(world, u => u.AsRecorded(UseCaseStage.Production)),
        BuiltInRules.UseCaseCeiling => WithUseCase(world, u => u with { AutonomyCeiling = AutonomyLevel.ActMonitored }),
        BuiltInRules.KillSwitch => world.WithDelegations(world.Facts.Delegations with { KillSwitches = [] }),
        BuiltInRules.DataClasses => WithUseCase(
            WithAgent(world, a => Touching(a, [.. a.DataClasses, .. world.Request.DataClasses])),
            u => u with { DataClasses = [.. u.DataClasses, .. world.Request.DataClasses] }),
        BuiltInRules.Purpose when world.Facts.Organization.DecisionTypes.All(d => d.Id != world.Request.DecisionType) => null,
        BuiltInRules.Purpose => WithUseCase(
            WithAgent(world, a => a with { UseCases = [.. a.UseCases, world.Request.Purpose] }),
            u => u with { DecisionTypes = [.. u.DecisionTypes, world.Request.DecisionType] }),
        _ => null,
    };

    private static BodyId Certifier { get; } = new("certifier");

    /// <summary>The world with a body that certifies everything, where the agent works.</summary>
    private static World WithCertifier(World world)
    {
        var organization = world.Facts.Organization;
        var person = organization.People[0].Id;
        var body = new GoverningBody
        {
            Id = Certifier,
            Name = new("certifier"),
            Unit = world.Facts.Agents.Agents.First(a => a.Id == world.Request.Agent).Unit,
            Members = [new(person, BodyFunction.Risk)],
            Chair = person,
            Quorum = 1,
            CertifiesUpTo = AutonomyLevel.ActMonitored,
        };
        return organization.Bodies.Any(b => b.Id == Certifier)
            ? world
            : world with { Facts = world.Facts with { Organization = organization with { Bodies = [.. organization.Bodies, body] } } };
    }

    /// <summary>Issued when the certificate was that counts, so that no incident counts more or less.</summary>
    private static ValueList<AutonomyCertificate> Unlimited(Agent agent, World world) => Pool.RootTypes.Select((type, i) => new AutonomyCertificate
    {
        Id = new($"unlimited-{i}"),
        DecisionType = type,
        Unit = agent.Unit,
        Ceiling = AutonomyLevel.ActMonitored,
        IssuedBy = Certifier,
        IssuedAt = CertificationOracle.Of(world.Facts, agent, world.Request.DecisionType, world.Request.Unit, world.Request.At).Certificate?.IssuedAt ?? Clock.LongAgo,
        Environment = agent.Environment,
        ValidFrom = Clock.LongAgo,
        ValidUntil = Clock.FarOff,
        RiskAcceptance = new(world.Facts.Organization.People[0].Id, Clock.LongAgo, Clock.LongAgo),
    }).ToValueList();

    /// <summary>The agent with other classes of data, and its certificates examined with them.</summary>
    private static Agent Touching(Agent agent, ValueList<string> dataClasses) => agent with
    {
        DataClasses = dataClasses,
        Certificates = agent.Certificates.Select(c => agent.WorksIn(c.Environment) ? c with { Environment = c.Environment with { DataClasses = dataClasses } } : c).ToValueList(),
    };

    private static World WithAgent(World world, Func<Agent, Agent> change) => world with
    {
        Facts = world.Facts with
        {
            Agents = world.Facts.Agents with { Agents = world.Facts.Agents.Agents.Select(a => a.Id == world.Request.Agent ? change(a) : a).ToValueList() },
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
