using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random agents: every status, certificates in and out of force, reviews due or not, owners who may have left.</summary>
internal static class Fleets
{
    public static Gen<AgentRegister> In(OrganizationDirectory organization, PortfolioRegister portfolio) =>
        from agents in Pick.Many(1, Pool.Agents.Count, i => Agent(Pool.Agents[i], organization, portfolio))
        select new AgentRegister { Agents = agents };

    private static Gen<Agent> Agent(AgentId id, OrganizationDirectory organization, PortfolioRegister portfolio) =>
        from people in Pick.Some(organization.People.Select(p => p.Id), 2, 2)
        from hasDeputy in Pick.Chance(50)
        from unit in Gen.Frequency(
            (6, Gen.Constant(organization.Units[0].Id)), (1, Pick.One(organization.Units.Select(u => u.Id))))
        from teams in Pick.Some(Pool.Teams, 0, 2)
        from model in Pick.One(Pool.Models)
        from dataClasses in Gen.Frequency((5, Gen.Constant<ValueList<string>>(["personal", "health"])), (1, Pick.Some(["personal", "health"], 0, 1)))
        from useCases in Pick.Some(portfolio.UseCases.Select(u => u.Id), 1, 3)
        from certificate in Pick.Maybe(95, Certificate(organization, model))
        from review in Pick.Weighted((18, Clock.FarOff), (1, Clock.LongAgo), (1, Clock.Noon))
        from status in Gen.Frequency(
            (20, Gen.Constant(AgentStatus.Active)), (3, Gen.Constant(AgentStatus.Probation)), (4, Pick.One(Enum.GetValues<AgentStatus>())))
        select new Agent
        {
            Id = id,
            Name = new(id.Value),
            Owner = people[0],
            Deputy = hasDeputy ? people[1] : null,
            Unit = unit,
            Teams = teams,
            Model = model,
            UseCases = useCases,
            DataClasses = dataClasses,
            Tools = ["ledger"],
            Certificate = certificate,
            ReviewDue = review,
        }.AsRecorded(status);

    private static Gen<AutonomyCertificate> Certificate(OrganizationDirectory organization, ModelFingerprint model) =>
        from ceiling in Gen.Frequency((5, Gen.Constant(AutonomyLevel.ActMonitored)), (2, Pick.One(AutonomyScale.Levels)))
        from matches in Pick.Chance(95)
        from period in Gen.Frequency((4, Gen.Constant((From: Clock.LongAgo, Until: Clock.FarOff))), (1, Clock.Period))
        select new AutonomyCertificate
        {
            Ceiling = ceiling,
            IssuedBy = organization.Bodies[0].Id,
            Environment = matches ? model : model with { Version = "0.9" },
            ValidFrom = period.From,
            ValidUntil = period.Until,
        };
}
