using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Generators;

/// <summary>Random well-formed requests: by agents and people, known and unknown, mostly for something that the actor is there for.</summary>
internal static class Requests
{
    public static Gen<DecisionRequest> In(GovernanceModelParts facts) =>
        from actor in Actor(facts)
        let agent = facts.Agents.Agents.FirstOrDefault(a => a.Id == actor.Agent)
        from purpose in Gen.Frequency(
            (40, Pick.One(agent is null ? facts.Portfolio.UseCases.Select(u => u.Id) : agent.UseCases)),
            (4, Pick.One(facts.Portfolio.UseCases.Select(u => u.Id))),
            (1, Gen.Constant(new UseCaseId("no-use-case"))))
        from type in Pick.Weighted<DecisionTypeId>(
            (20, new("refund.issue")), (8, new("refund.review")), (8, new("claim.settle")), (3, new("money")), (1, new("no-decision-type")))
        from unit in Gen.Frequency(
            (8, Gen.Constant(agent?.Unit ?? facts.Organization.Units[0].Id)),
            (24, Pick.One(facts.Organization.Units.Select(u => u.Id))),
            (1, Gen.Constant(new UnitId("no-unit"))))
        from amount in Pick.MaybeValue(65, Pick.One<Money>(
            new(0m, Currency.Eur), new(100m, Currency.Eur), new(500m, Currency.Eur), new(500.0001m, Currency.Eur), new(500m, Currency.Chf)))
        from counterparty in Pick.Maybe(30, Pick.One("acme", "globex"))
        from dataClasses in Gen.Frequency(
            (8, Gen.Constant<ValueList<string>>([])), (15, Pick.Some(["personal", "health"], 1, 2)), (1, Gen.Constant<ValueList<string>>(["secret"])))
        from context in Context
        from resource in Resource(facts)
        from entities in Pick.Some([Folder("open", "all"), Folder("archive", "all"), Folder("all")], 0, 3)
        from at in Clock.Now
        select new DecisionRequest
        {
            Agent = actor.Agent,
            Person = actor.Person,
            DecisionType = type,
            Resource = resource,
            Purpose = purpose,
            Unit = unit,
            Amount = amount,
            Counterparty = counterparty,
            DataClasses = dataClasses,
            Context = context,
            Entities = entities,
            At = at,
        };

    private static Gen<(AgentId? Agent, PersonId? Person)> Actor(GovernanceModelParts facts) => Gen.Frequency(
        (36, Pick.One(facts.Agents.Agents.Select(a => ((AgentId?)a.Id, (PersonId?)null)))),
        (12, Pick.One(facts.Organization.People.Select(p => ((AgentId?)null, (PersonId?)p.Id)))),
        (1, Pick.One<(AgentId?, PersonId?)>((new AgentId("nobody-bot"), null), (null, new PersonId("nobody")))));

    private static Gen<CedarRecord> Context { get; } =
        from risk in Pick.MaybeValue(60, Gen.Choose(0, 5))
        from channel in Pick.Maybe(60, Pick.One("web", "phone"))
        select CedarRecord.Create(
        [
            .. risk is { } r ? new[] { KeyValuePair.Create("risk", CedarValue.FromLong(r)) } : [],
            .. channel is { } c ? new[] { KeyValuePair.Create("channel", CedarValue.FromString(c)) } : [],
        ]);

    private static Gen<GovernedResource> Resource(GovernanceModelParts facts) => Gen.Frequency(
        (8, from id in Pick.One("c1", "c2")
            from score in Gen.Choose(0, 5)
            from vip in Pick.MaybeValue(50, Pick.Chance(50))
            from folders in Pick.Some(["open", "archive"], 0, 2)
            select new GovernedResource("Claim", id)
            {
                Attributes = CedarRecord.Create(
                [
                    KeyValuePair.Create("score", CedarValue.FromLong(score)),
                    .. vip is { } v ? new[] { KeyValuePair.Create("vip", CedarValue.FromBool(v)) } : [],
                ]),
                Parents = folders.Select(f => new EntityUid("Folder", f)).ToValueList(),
            }),
        (1, Gen.Constant(new GovernedResource("Claim", "bare"))),
        (1, Pick.One(facts.Portfolio.UseCases.Select(u => new GovernedResource("UseCase", u.Id.Value)))));

    private static Entity Folder(string id, params string[] parents) =>
        new(new("Folder", id), CedarRecord.Empty, [.. parents.Select(p => new EntityUid("Folder", p))]);
}
