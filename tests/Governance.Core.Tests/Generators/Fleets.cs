using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Laws;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random agents: every status, certificates in and out of force, mandates that cover most, incidents, reviews due or not, owners who may have left.</summary>
internal static class Fleets
{
    public static Gen<AgentRegister> In(OrganizationDirectory organization, PortfolioRegister portfolio) =>
        from agents in Pick.Many(1, Pool.Agents.Count, i => Agent(i, organization, portfolio))
        from incidents in Gen.Frequency(
            (5, Gen.Constant<ValueList<Incident>>([])), (1, Pick.Many(0, 4, i => Incident(i, organization, agents))))
        select new AgentRegister { Agents = agents, Incidents = incidents };

    /// <summary>The units in which a body may certify an agent.</summary>
    public static UnitId[] Certifiable(OrganizationDirectory organization, UnitId agents, GoverningBody body) =>
    [
        .. organization.Units.Select(u => u.Id).Where(unit => AccountabilityOracle.UnitAndAbove(organization, unit).ToArray() is var above
            && above.Contains(agents) && above.Contains(body.Unit)),
    ];

    private static Gen<Agent> Agent(int index, OrganizationDirectory organization, PortfolioRegister portfolio) =>
        from people in Pick.Some(organization.People.Select(p => p.Id), 2, 2)
        from hasDeputy in Pick.Chance(50)
        from unit in Gen.Frequency(
            (6, Gen.Constant(organization.Units[0].Id)), (1, Pick.One(organization.Units.Select(u => u.Id))))
        from teams in Pick.Some(Pool.Teams, 0, 2)
        from model in Pick.One(Pool.Models)
        from dataClasses in Gen.Frequency((5, Gen.Constant<ValueList<string>>(["personal", "health"])), (1, Pick.Some(["personal", "health"], 0, 1)))
        from useCases in Pick.Some(portfolio.UseCases.Select(u => u.Id), 1, 3)
        from mandate in Mandate
        let environment = new AgentEnvironment { Model = model, Tools = ["ledger"], DataClasses = dataClasses }
        from certificates in Certificates(index, organization, unit, environment)
        from review in Pick.Weighted((18, Clock.FarOff), (1, Clock.LongAgo), (1, Clock.Noon))
        from status in Gen.Frequency(
            (20, Gen.Constant(AgentStatus.Active)), (3, Gen.Constant(AgentStatus.Probation)), (4, Pick.One(Enum.GetValues<AgentStatus>())))
        select new Agent
        {
            Id = Pool.Agents[index],
            Name = new(Pool.Agents[index].Value),
            Owner = people[0],
            Deputy = hasDeputy ? people[1] : null,
            Unit = unit,
            Teams = teams,
            Mandate = mandate,
            Model = model,
            UseCases = useCases,
            DataClasses = dataClasses,
            Tools = environment.Tools,
            Certificates = certificates,
            ReviewDue = review,
        }.AsRecorded(status);

    private static Gen<AgentMandate> Mandate { get; } =
        from types in Gen.Frequency((20, Gen.Constant(Pool.RootTypes)), (1, Pick.Some(Pool.DecisionTypes.Select(t => t.Id), 1, 3)))
        from prohibitions in Gen.Frequency((20, Gen.Constant<ValueList<DecisionTypeId>>([])), (1, Pick.Some(Pool.DecisionTypes.Select(t => t.Id), 1, 1)))
        select new AgentMandate { Task = new("help"), DecisionTypes = types, Prohibitions = prohibitions };

    /// <summary>Mostly one for everything, often more for parts of it.</summary>
    private static Gen<ValueList<AutonomyCertificate>> Certificates(int index, OrganizationDirectory organization, UnitId agents, AgentEnvironment environment)
    {
        var units = Certifiable(organization, agents, organization.Bodies[0]);
        if (units.Length == 0 || organization.Bodies[0].CertifiesUpTo < AutonomyLevel.Advise)
        {
            return Gen.Constant<ValueList<AutonomyCertificate>>([]);
        }

        var top = units.Contains(agents) ? agents : units[0];
        return from general in Pick.Each(Pool.RootTypes.Select(type => Pick.Maybe(95, Certificate(organization, environment, type, top))))
               from special in Gen.Frequency((3, Gen.Constant<ValueList<AutonomyCertificate>>([])), (1, Pick.Many(1, 2, _ =>
                   from type in Pick.One(Pool.DecisionTypes.Select(t => t.Id))
                   from unit in Pick.One(units)
                   from certificate in Certificate(organization, environment, type, unit)
                   select certificate)))
               select general.OfType<AutonomyCertificate>().Concat(special).Select((c, i) => c with { Id = new($"certificate-{index}-{i}") }).ToValueList();
    }

    private static Gen<AutonomyCertificate> Certificate(OrganizationDirectory organization, AgentEnvironment environment, DecisionTypeId type, UnitId unit) =>
        from wished in Gen.Frequency((5, Gen.Constant(AutonomyLevel.ActMonitored)), (2, Pick.One(AutonomyScale.Levels.Where(level => level >= AutonomyLevel.Advise))))
        from matches in Pick.Chance(95)
        from period in Gen.Frequency((4, Gen.Constant((From: Clock.LongAgo, Until: Clock.FarOff))), (1, Clock.Period))
        from issued in Gen.Frequency((6, Gen.Constant(Clock.LongAgo)), (1, Pick.One(Clock.Boundaries)))
        let right = organization.Bodies[0].CertifiesUpTo
        let ceiling = wished < right ? wished : right
        select new AutonomyCertificate
        {
            Id = new("certificate"),
            DecisionType = type,
            Unit = unit,
            Ceiling = ceiling,
            IssuedBy = organization.Bodies[0].Id,
            IssuedAt = issued,
            Environment = matches ? environment : environment with { Model = environment.Model with { Version = "0.9" } },
            ValidFrom = period.From,
            ValidUntil = period.Until,
            RiskAcceptance = ceiling == AutonomyLevel.ActMonitored ? new(organization.People[0].Id, Clock.LongAgo, Clock.LongAgo) : null,
        };

    private static Gen<Incident> Incident(int index, OrganizationDirectory organization, ValueList<Agent> agents) =>
        from agent in Pick.One(agents.Select(a => a.Id))
        from severity in Pick.Weighted((3, IncidentSeverity.Minor), (1, IncidentSeverity.Major), (1, IncidentSeverity.Critical))
        from recorded in Pick.One(Clock.Boundaries)
        from delay in Gen.Choose(0, 40)
        select new Incident
        {
            Id = new($"incident-{index}"),
            Agent = agent,
            Severity = severity,
            OccurredAt = recorded - Duration.FromDays(delay),
            RecordedAt = recorded,
            RecordedBy = organization.People[0].Id,
            Cause = new("a slip", "une faute"),
        };
}
