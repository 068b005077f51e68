using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Laws;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random agents with what is recorded of them: certificates that overlap, expire or are of other environments, trials, incidents, appraisals.</summary>
internal static class CareerFleets
{
    public static ValueList<string> Tools { get; } = ["ledger", "mail"];

    /// <summary>The kinds of acts that agents are certified for and tried in.</summary>
    public static ValueList<DecisionTypeId> Types { get; } = [.. Pool.DecisionTypes.Select(type => type.Id)];

    public static Gen<CareerRules> Rules { get; } =
        from span in Pick.Weighted((4, 3), (2, 2), (1, 1))
        from probation in Pick.One(0, 7, 20)
        from minor in Gen.Choose(1, 3)
        from rate in Pick.One(0.5m, 0.8m)
        from least in Gen.Choose(1, 12)
        from days in Pick.Weighted((6, 0), (1, 7), (1, 60))
        from method in Pick.One(Enum.GetValues<Governance.Statistics.ProportionMethod>())
        from missing in Pick.Weighted<AutonomyLevel?>((8, null), (1, AutonomyLevel.ActOnPlan), (1, AutonomyLevel.ActMonitored))
        select new CareerRules
        {
            SpanOfControl = span, Probation = Duration.FromDays(probation), MinorIncidents = minor, MinorIncidentWindow = Duration.FromDays(30),
            Promotions = AutonomyScale.Levels.Where(level => level > AutonomyLevel.Observe && level != missing).Select(level => new PromotionRule
            {
                Level = level, SuccessRate = rate, Confidence = 0.9m, Method = method, MinimumTrials = least + (int)level, MinimumTime = Duration.FromDays(days),
            }).ToValueList(),
        };

    /// <summary>Mostly the agent's own, in any order and with repetitions; sometimes another.</summary>
    public static Gen<AgentEnvironment> Environment(AgentEnvironment own, int percent) =>
        from isOwn in Pick.Chance(percent)
        from isReversed in Pick.Chance(30)
        from model in Pick.One(Pool.Models)
        from tools in Pick.Some(Tools, 0, 2)
        select !isOwn ? own with { Model = model, Tools = tools } : isReversed ? own with { Tools = own.Tools.Reverse().Concat(own.Tools).ToValueList() } : own;

    public static Gen<Agent> Agent(int index, OrganizationDirectory organization) =>
        from owner in Pick.One(CareerStaff.People.Take(index == 0 ? 6 : 3))
        from deputy in Pick.MaybeValue(60, Pick.One(CareerStaff.People))
        from technical in Pick.MaybeValue(40, Pick.One(CareerStaff.People))
        from unit in Pick.Weighted<UnitId>((5, new("europe")), (2, new("group")), (2, new("paris")))
        from model in Pick.One(Pool.Models)
        from tools in Pick.Some(Tools, 0, 2)
        let environment = new AgentEnvironment { Model = model, Tools = tools, DataClasses = ["personal"] }
        from certificates in Pick.Many(0, 5, i => Certificate(new($"certificate-{index}-{i}"), organization, environment, unit))
        from hasKpi in Pick.Chance(20)
        from review in Pick.Weighted((20, 200), (1, 10), (2, 0), (1, -5))
        from status in Pick.Weighted(
            (12, AgentStatus.Active), (9, AgentStatus.Probation), (4, AgentStatus.Onboarding), (3, AgentStatus.Draft), (4, AgentStatus.Suspended), (2, AgentStatus.Quarantined),
            (1, AgentStatus.Offboarding), (1, AgentStatus.Retired))
        select new Agent
        {
            Id = Pool.Agents[index],
            Name = new(Pool.Agents[index].Value),
            Owner = owner,
            Deputy = deputy == owner ? null : deputy,
            TechnicalOwner = technical,
            Unit = unit,
            Mandate = new() { Task = new("help"), DecisionTypes = Pool.RootTypes, Kpis = hasKpi ? [new() { Kpi = CareerStaff.Kpi, AtMost = 5, MaximumAge = Duration.FromDays(30) }] : [] },
            Model = model,
            Tools = tools,
            DataClasses = environment.DataClasses,
            UseCases = [CareerStaff.UseCase],
            Certificates = certificates.OfType<AutonomyCertificate>().ToValueList(),
            ReviewDue = CareerWorld.Day(review),
        }.AsRecorded(status);

    /// <summary>Up to three records of every kind, in periods that do not overlap.</summary>
    public static Gen<ValueList<TrialRecord>> Trials(Agent agent) =>
        from drawn in Pick.Many(2, 8, i =>
            from type in Pick.One(Types)
            from unit in Pick.Weighted((4, agent.Unit), (1, new UnitId("paris")))
            from environment in Environment(agent.Environment, 90)
            from first in Pick.Weighted((5, -150), (13, -42), (2, 0))
            from trials in Gen.Choose(0, 60)
            from failures in Pick.Weighted((6, 0), (1, 1), (1, 9))
            let start = first + (5 * i)
            select new TrialRecord
            {
                Agent = agent.Id, DecisionType = type, Unit = unit, Environment = environment, From = CareerWorld.Day(start), Until = CareerWorld.Day(start + 5),
                Trials = trials, Successes = Math.Max(0, trials - failures),
            })
        select drawn;

    public static Gen<Incident> Incident(int index, AgentId agent, Gen<int> day) =>
        from severity in Pick.Weighted((4, IncidentSeverity.Minor), (2, IncidentSeverity.Major), (1, IncidentSeverity.Critical))
        from recorded in day
        from delay in Gen.Choose(0, 30)
        select new Incident
        {
            Id = new($"incident-{index}"), Agent = agent, Severity = severity, OccurredAt = CareerWorld.Day(recorded - delay), RecordedAt = CareerWorld.Day(recorded),
            RecordedBy = CareerStaff.People[0], Cause = new("a slip", "une faute"),
        };

    public static Gen<Appraisal> Appraisal(AgentId agent) =>
        from day in Pick.One(-60, -30, -3, 0, 1)
        from value in Gen.Choose(1, 9)
        select new Appraisal { Agent = agent, Kpi = CareerStaff.Kpi, At = CareerWorld.Day(day), Value = value, By = CareerStaff.People[0] };

    /// <summary>A certificate by a body that may issue it; <see langword="null"/> when none may.</summary>
    private static Gen<AutonomyCertificate?> Certificate(CertificateId id, OrganizationDirectory organization, AgentEnvironment environment, UnitId agents)
    {
        var units = CareerStaff.Units.Where(unit => AccountabilityOracle.UnitAndAbove(organization, unit).Contains(agents)).ToArray();
        return from type in Pick.One(Types)
               from unit in Pick.One(units)
               from body in Pick.One(organization.Bodies.Where(b => b.CertifiesUpTo >= AutonomyLevel.Advise && Fleets.Certifiable(organization, agents, b).Contains(unit)).DefaultIfEmpty(organization.Bodies[0]))
               from wished in Pick.One(AutonomyScale.Levels.Where(level => level >= AutonomyLevel.Advise))
               from examined in Environment(environment, 80)
               from issued in Pick.Weighted((3, -100), (3, -50), (2, -20), (1, 0), (1, 10))
               from delay in Pick.Weighted((6, 0), (1, 5))
               from until in Pick.Weighted((6, 200), (1, -10), (1, 0), (1, 20))
               let ceiling = wished < body.CertifiesUpTo ? wished : body.CertifiesUpTo
               let start = CareerWorld.Day(issued + delay)
               select Fleets.Certifiable(organization, agents, body).Contains(unit) && ceiling >= AutonomyLevel.Advise
                   ? new AutonomyCertificate
                   {
                       Id = id, DecisionType = type, Unit = unit, Ceiling = ceiling, IssuedBy = body.Id, IssuedAt = CareerWorld.Day(issued), Environment = examined,
                       ValidFrom = start, ValidUntil = CareerWorld.Day(until) > start ? CareerWorld.Day(until) : CareerWorld.Day(201),
                       RiskAcceptance = ceiling == AutonomyLevel.ActMonitored ? new(CareerStaff.People[0], CareerWorld.Day(issued), CareerWorld.Day(issued)) : null,
                   }
                   : null;
    }
}
