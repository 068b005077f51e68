using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>A request that contradicts itself or the model is refused with a reason; it never throws and never gets through.</summary>
public sealed class MalformedRequestLaws
{
    [Fact]
    public void D19_a_malformed_request_is_refused_with_a_reason_and_never_throws() => Law.Holds(
        Worlds.And(world => Pick.One(Malformations(world))),
        pair =>
        {
            var (world, (what, request)) = pair;
            var decision = (world with { Request = request }).Decide();
            Assert.True(decision.Outcome == DecisionOutcome.Refused, $"{what} was let through");
            var ceiling = Assert.Single(decision.Ceilings, c => c.Rule == BuiltInRules.MalformedRequest);
            Assert.Equal(AutonomyLevel.None, ceiling.Level);
            Assert.False(string.IsNullOrWhiteSpace(ceiling.Because?.En) || string.IsNullOrWhiteSpace(ceiling.Because?.Fr), $"{what}: no reason in both languages");
            Assert.Empty(decision.Grants);
            Assert.Null(decision.Authority);
            IsTold(decision);
        });

    [Fact]
    public void D19_a_request_with_a_default_id_is_refused_and_never_throws() => Law.Holds(
        Worlds.And(world => Pick.One(Defaults(world.Request))),
        pair =>
        {
            var decision = (pair.World with { Request = pair.Drawn.Request }).Decide();
            Assert.True(decision.Outcome == DecisionOutcome.Refused, $"{pair.Drawn.What} was let through");
            IsTold(decision);
        });

    internal static IEnumerable<(string What, DecisionRequest Request)> Malformations(World world)
    {
        var request = world.Request;
        var agent = world.Facts.Agents.Agents[0].Id;
        EntityUid folder = new("Folder", "loop");
        return
        [
            ("no actor", request with { Agent = null, Person = null }),
            ("two actors", request with { Agent = agent, Person = world.Facts.Organization.People[0].Id }),
            ("two unknown actors", request with { Agent = new("nobody-bot"), Person = new("nobody") }),
            ("a negative amount", request with { Amount = new Money(-0.0001m, Currency.Eur) }),
            ("an amount without a currency", request with { Amount = default(Money) }),
            .. RequestContext.ReservedNames.Select(name => ($"a context fact {name}", request with { Context = One(name, CedarValue.FromLong(1)) })),
            ("a resource that describes an agent", request with { Resource = new("Agent", agent.Value) { Attributes = One("status", CedarValue.FromString("active")) } }),
            ("a resource that moves an agent", request with { Resource = new("Agent", agent.Value) { Parents = [new EntityUid("Team", "care-bots")] } }),
            ("a resource of the model that it lacks", request with { Resource = new("UseCase", "unheard-of") }),
            .. ModelEntities.TypeNames.Select(type => ($"an entity of the type {type}", request with { Entities = [new(new(type, "x"), CedarRecord.Empty, [])] })),
            ("an entity within itself", request with { Entities = [new(folder, CedarRecord.Empty, [folder])] }),
            ("two entities within each other", request with { Entities = [new(folder, CedarRecord.Empty, [new("Folder", "b")]), new(new("Folder", "b"), CedarRecord.Empty, [folder])] }),
            ("an entity told in two ways", request with { Entities = [new(folder, CedarRecord.Empty, []), new(folder, One("a", CedarValue.FromLong(1)), [])] }),
            ("a resource told in two ways", request with { Resource = new("Folder", "loop"), Entities = [new(folder, One("a", CedarValue.FromLong(1)), [])] }),
            ("everything at once", request with
            {
                Agent = null, Person = null, Amount = default(Money), Context = One("now", CedarValue.FromBool(true)), Resource = new("Agent", ""),
                DecisionType = default, Purpose = default, Unit = default,
            }),
        ];
    }

    private static IEnumerable<(string What, DecisionRequest Request)> Defaults(DecisionRequest request) =>
    [
        ("an agent of no name", request with { Agent = default(AgentId), Person = null }),
        ("a person of no name", request with { Agent = null, Person = default(PersonId) }),
        ("a decision type of no name", request with { DecisionType = default }),
        ("a purpose of no name", request with { Purpose = default }),
        ("a unit of no name", request with { Unit = default }),
    ];

    /// <summary>Whatever a decision has to tell, it can tell.</summary>
    private static void IsTold(Decision decision)
    {
        var told = Told.By(decision);
        Assert.NotEmpty(told.InEnglish);
        Assert.NotEmpty(told.InFrench);
        Assert.Equal(64, told.Digest.Length);
        Assert.NotEmpty(decision.BlockersTo(AutonomyLevel.Observe));
    }

    private static CedarRecord One(string name, CedarValue value) => CedarRecord.Create([KeyValuePair.Create(name, value)]);
}
