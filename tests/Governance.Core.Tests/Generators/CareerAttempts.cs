using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random things to do with the agent of a world: about half of them as they should be, the others wrong in one respect.</summary>
internal static class CareerAttempts
{
    public static Gen<CareerAttempt> In(CareerWorld world) => In(world, Likely(world.Agent.Status));

    public static Gen<CareerAttempt> In(CareerWorld world, params ValueList<AgentTransition> transitions)
    {
        var model = world.Build();
        return from transition in Pick.One(transitions)
               from right in Right(world, model, transition)
               from isRight in Pick.Chance(60)
               from attempt in isRight ? Gen.Constant(right) : Spoilt(right, world)
               select attempt;
    }

    /// <summary>Several attempts, each made on what those before it have led to.</summary>
    public static Gen<ValueList<CareerOutcome>> Several(CareerWorld world, int count) => count == 0
        ? Gen.Constant<ValueList<CareerOutcome>>([])
        : from attempt in In(world)
          let outcome = attempt.Try(world.Build(), world.Subject, CareerWorld.Now)
          from others in Several(outcome.After is { } after ? world with { Facts = after.Parts } : world, count - 1)
          select ValueList.Create<CareerOutcome>([outcome, .. others]);

    /// <summary>What can be done in a status, promotions more often, and now and then something else.</summary>
    public static ValueList<AgentTransition> Likely(AgentStatus status) =>
    [
        .. Enum.GetValues<AgentTransition>().Where(t => AgentLifecycle.Next(status, t) is not null).SelectMany(t => Enumerable.Repeat(t, t == AgentTransition.Promote ? 8 : 3)),
        .. Enum.GetValues<AgentTransition>(),
    ];

    public static Gen<CareerAttempt> Right(CareerWorld world, GovernanceModel model, AgentTransition transition)
    {
        var (organization, agent, terms) = (world.Facts.Organization, world.Agent, transition.Terms);
        return from body in Gen.Frequency((5, Gen.Constant(CareerStaff.Board)), (2, Pick.One(organization.Bodies.Select(b => b.Id))))
               from named in Pick.Chance(terms.Parts.HasFlag(ChangeParts.Body) ? 100 : terms.Offices.HasFlag(AgentOffice.BodyMember) ? 20 : 0)
               let members = AccountabilityOracle.MembersOf(organization, body, CareerWorld.Now).DefaultIfEmpty(agent.Owner)
               from member in Pick.One(members)
               from officer in Pick.One(new[] { agent.Owner, agent.Deputy, agent.TechnicalOwner }.OfType<PersonId>())
               from certificates in Certificates(world, model, transition, body)
               from limit in Limit
               from review in Pick.One(1, 100)
               from people in Pick.Some(CareerStaff.People.Except([agent.Owner]), 2, 2)
               from hasDeputy in Pick.Chance(50)
               from environment in CareerFleets.Environment(agent.Environment, 10)
               let parts = terms.Parts
               select new CareerAttempt(
                   new AgentChange
                   {
                       Transition = transition,
                       Reason = new("because", "parce que"),
                       Body = named ? body : null,
                       Certificates = certificates,
                       Limit = parts.HasFlag(ChangeParts.Limit) ? limit : null,
                       ReviewDue = parts.HasFlag(ChangeParts.ReviewDue) ? CareerWorld.Day(review) : null,
                       Owner = parts.HasFlag(ChangeParts.Owner) ? people[0] : null,
                       Deputy = parts.HasFlag(ChangeParts.Deputy) && hasDeputy ? people[1] : null,
                       Environment = parts.HasFlag(ChangeParts.Environment) ? environment : null,
                       Successor = parts.HasFlag(ChangeParts.Successor) && hasDeputy ? people[0] : null,
                   },
                   PartyReference.To(named ? member : officer),
                   CareerVotes.Right);
    }

    private static Gen<AutonomyLimit> Limit { get; } =
        from type in Pick.MaybeValue(60, Pick.One(CareerFleets.Types))
        from unit in Pick.MaybeValue(40, Pick.One(CareerStaff.Units))
        from ceiling in Pick.One(AutonomyScale.Levels.Where(level => level < AutonomyLevel.ActMonitored))
        select new AutonomyLimit { DecisionType = type, Unit = unit, Ceiling = ceiling };

    private static Gen<ValueList<AutonomyCertificate>> Certificates(CareerWorld world, GovernanceModel model, AgentTransition transition, BodyId body)
    {
        if (!transition.Terms.Parts.HasFlag(ChangeParts.Certificates))
        {
            return Gen.Constant<ValueList<AutonomyCertificate>>([]);
        }

        var agent = world.Agent;
        var units = CareerStaff.Units.Where(unit => AccountabilityOracle.UnitAndAbove(world.Facts.Organization, unit).Contains(agent.Unit)).ToArray();
        var tried = world.Facts.Agents.Trials.Where(t => t.Agent == agent.Id && units.Contains(t.Unit)).Select(t => (t.DecisionType, t.Unit));
        var held = agent.Certificates.Select(c => (c.DecisionType, c.Unit));
        var anywhere = CareerFleets.Types.SelectMany(type => units.Select(unit => (type, unit)));
        (DecisionTypeId, UnitId)[] earned = [.. tried.Where(scope => model.AssessPromotion(agent.Id, scope.DecisionType, scope.Unit, CareerWorld.Now)!.IsEarned)];
        (DecisionTypeId, UnitId)[] near = transition != AgentTransition.Promote ? [.. held] : earned.Length > 0 ? earned : [.. tried];
        return from count in transition == AgentTransition.Promote ? Gen.Constant(1) : Gen.Choose(1, 2)
               from all in Pick.Each(Enumerable.Range(0, count).Select(i =>
                   from scope in near.Length == 0 ? Pick.One(anywhere) : Gen.Frequency((5, Pick.One(near)), (1, Pick.One(anywhere)))
                   from lower in Pick.Weighted((3, 0), (1, 1))
                   from issued in Pick.Weighted((6, 0), (1, -1), (1, -30))
                   from start in Pick.Weighted((6, 0), (1, 3))
                   from length in Pick.One(20, 300)
                   from environment in CareerFleets.Environment(agent.Environment, 100)
                   let now = model.FindCertification(agent.Id, scope.Item1, scope.Item2, CareerWorld.Now)!.Level
                   let wished = transition switch
                   {
                       AgentTransition.Promote => (int)now + 1,
                       AgentTransition.Recertify => (int)now - lower,
                       _ => (int)AutonomyLevel.ActWithApproval - lower,
                   }
                   let ceiling = (AutonomyLevel)Math.Clamp(wished, (int)AutonomyLevel.Advise, (int)AutonomyLevel.ActMonitored)
                   select new AutonomyCertificate
                   {
                       Id = new($"new-{i}"), DecisionType = scope.Item1, Unit = scope.Item2, Ceiling = ceiling, IssuedBy = body, IssuedAt = CareerWorld.Day(issued),
                       Environment = environment, ValidFrom = CareerWorld.Day(start), ValidUntil = CareerWorld.Day(start + length),
                       RiskAcceptance = ceiling == AutonomyLevel.ActMonitored ? new(CareerStaff.People[0], CareerWorld.Now, CareerWorld.Now) : null,
                   }))
               select all;
    }

    private static Gen<CareerAttempt> Spoilt(CareerAttempt right, CareerWorld world) => Pick.One(Slips(right, world));

    private static IEnumerable<CareerAttempt> Slips(CareerAttempt right, CareerWorld world)
    {
        var (change, organization) = (right.Change, world.Facts.Organization);
        foreach (var votes in Enum.GetValues<CareerVotes>())
        {
            yield return right with { Votes = votes };
        }

        foreach (var person in CareerStaff.People.Append(new("stranger")))
        {
            yield return right with { By = PartyReference.To(person) };
        }

        yield return right with { By = PartyReference.To(world.Subject) };
        yield return right with { By = PartyReference.To(world.Facts.Agents.Agents[^1].Id) };
        yield return right with { Change = change with { Body = null } };
        foreach (var body in organization.Bodies.Select(b => b.Id).Append(new("nobody")))
        {
            yield return right with { Change = change with { Body = body } };
        }

        yield return right with { Change = change with { Limit = new() { Ceiling = AutonomyLevel.None } } };
        yield return right with { Change = change with { ReviewDue = CareerWorld.Now } };
        yield return right with { Change = change with { Successor = new("stranger") } };
        yield return right with { Change = change with { Deputy = change.Owner ?? CareerStaff.People[0] } };
        foreach (var owner in CareerStaff.People)
        {
            yield return right with { Change = change with { Owner = owner } };
        }

        foreach (var certificates in change.Certificates.IsEmpty ? [] : Slips(change.Certificates[0], world).Prepend([]))
        {
            yield return right with { Change = change with { Certificates = [.. certificates, .. change.Certificates.Skip(1)] } };
        }
    }

    private static IEnumerable<ValueList<AutonomyCertificate>> Slips(AutonomyCertificate right, CareerWorld world)
    {
        foreach (var level in AutonomyScale.Levels)
        {
            yield return [right with { Ceiling = level }];
        }

        foreach (var type in CareerFleets.Types.Append(new("no-type")))
        {
            yield return [right with { DecisionType = type }];
        }

        foreach (var unit in CareerStaff.Units.Append(new("no-unit")))
        {
            yield return [right with { Unit = unit }];
        }

        yield return [right with { IssuedBy = new("club") }];
        yield return [right with { IssuedAt = CareerWorld.Day(1) }];
        yield return [right with { ValidUntil = CareerWorld.Now }];
        yield return [right with { ValidUntil = right.ValidFrom }];
        yield return [right with { Environment = right.Environment with { Model = new("acme", "large", "9.9") } }];
        yield return [right with { RiskAcceptance = null }];
        yield return [right with { RiskAcceptance = new(new("stranger"), CareerWorld.Now, CareerWorld.Now) }];
        yield return [right with { RiskAcceptance = new(CareerStaff.People[0], CareerWorld.Day(1), CareerWorld.Now) }];
        yield return [right, right with { Id = new("new-9") }];
        yield return [right, right];
        foreach (var held in world.Agent.Certificates)
        {
            yield return [right with { Id = held.Id }];
        }
    }
}
