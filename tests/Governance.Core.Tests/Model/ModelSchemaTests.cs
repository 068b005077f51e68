using Governance.Agents;
using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Portfolio;

namespace Governance.Core.Tests.Model;

/// <summary>The schema that the library ships says what the library shows policies, no more and no less.</summary>
public sealed class ModelSchemaTests
{
    private static readonly CedarSchema Schema = ModelSchema.Alone;

    /// <summary>A change with every part that policies can see.</summary>
    private static AgentChange Everything { get; } = new()
    {
        Transition = AgentTransition.Demote,
        Reason = new("a test"),
        Body = Pool.Body,
        Owner = Pool.People[0],
        Limit = new() { DecisionType = Pool.RootTypes[0], Unit = Pool.Units[0], Ceiling = AutonomyLevel.Advise },
    };

    private static GateStep EverythingOfAStep { get; } = new() { Gate = new("to-pilot"), Outcome = GateOutcome.GoWithConditions, Body = Pool.Body, Reason = new("a test") };

    [Fact]
    public void Every_entity_type_of_the_model_is_declared() =>
        Assert.Equal(ModelEntities.TypeNames.Except(["Action"]).Order(StringComparer.Ordinal), Schema.EntityTypes.Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_declared_facts_of_the_context_are_the_reserved_names() =>
        Assert.Equal(RequestContext.ReservedNames.Order(StringComparer.Ordinal), ModelSchema.Context.Attributes.Keys);

    [Fact]
    public void Every_entity_of_a_model_fits_and_shows_every_attribute_that_is_declared() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 4,
        world =>
        {
            var entities = world.Build().Entities.Entities.Where(e => e.Uid.Type != "Action").ToArray();
            Assert.Equal([], entities.SelectMany(new EntityValidator(Schema).Validate).Select(e => $"{e.Entity} {e.Path}: {e.Message}"));
            Assert.All(entities.Where(e => e.Uid.Type == "UseCase" && world.Facts.Portfolio.UseCases.Any(u => u.Id.Value == e.Uid.Id && u.Risk is null)), e =>
                Assert.Equal(Schema.FindEntityType("UseCase")!.Attributes.Attributes.Values.Count(a => a.IsRequired), e.Attributes.Count));
            Assert.All(entities.Where(e => e.Uid.Type is not ("Unit" or "UseCase") || world.Facts.Portfolio.UseCases.Any(u => u.Id.Value == e.Uid.Id && u.Risk is not null)), e => Assert.Equal(Schema.FindEntityType(e.Uid.Type)!.Attributes.Attributes.Count, e.Attributes.Count));
            return entities.Any(e => e.Uid.Type == "Unit" && e.Attributes.ContainsKey("jurisdiction"));
        });

    [Fact]
    public void The_facts_that_a_request_brings_fit_and_are_all_that_is_declared_when_it_says_everything() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 5,
        world =>
        {
            var request = world.Request with { Context = CedarRecord.Empty, Counterparty = "acme", DataClasses = ["contract", "health", "contract"], Change = Everything, Gate = EverythingOfAStep };
            var type = world.Facts.Organization.DecisionTypes[0];
            var context = RequestContext.Create(request, request.Amount, type, Pool.Jurisdictions[0].Id);
            Assert.Equal([], new RequestValidator(Schema).ValidateContext(new("Action", "any"), context).Select(e => $"{e.Path}: {e.Message}"));
            Assert.Equal(
                RequestContext.ReservedNames.Except(request.Amount is null ? ["amount", "actAmount", "currency"] : []).Order(StringComparer.Ordinal),
                context.Select(fact => fact.Key).Order(StringComparer.Ordinal));

            var bare = RequestContext.Create(request with { Amount = null, Counterparty = null, DataClasses = [], Change = null, Gate = null }, countedAmount: null, type, jurisdiction: null);
            Assert.Equal(
                ModelSchema.Context.Attributes.Where(a => a.Value.IsRequired).Select(a => a.Key).Order(StringComparer.Ordinal),
                bare.Select(fact => fact.Key).Order(StringComparer.Ordinal));
            return request.Amount is not null;
        });
}
