using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Decisions;

namespace Governance.Core.Tests.Laws;

/// <summary>A schema refuses what does not fit it, and changes nothing else.</summary>
public sealed class SchemaLaws
{
    private const string Schema = """
        entity Folder in [Folder];
        entity Claim in [Folder] = { score?: Long, vip?: Bool };
        entity Invoice = { number: Long };
        action "money", "refund", "refund.issue", "claim.settle", "refund.review" appliesTo {
          principal: [Agent, Person], resource: [Claim, UseCase], context: { risk?: Long, channel?: String }
        };
        """;

    [Fact]
    public void A_schema_that_rules_and_requests_fit_changes_no_decision() => Law.HoldsAtStake(
        Worlds.WithoutErrors,
        atLeast: Law.Cases / 16,
        world =>
        {
            var with = GovernanceModel.Create(Typed(world).Facts with { Policies = [new("policies/all.cedar", Text(world))] });
            if (with.Model is null)
            {
                return false;
            }

            var without = GovernanceModel.Create(world.Facts with { Policies = with.Model.Parts.Policies }).Model!;
            var expected = new PolicyEvaluator(without).Evaluate(world.Request);
            Assert.Equal(Told.By(expected), Told.By(new PolicyEvaluator(with.Model).Evaluate(world.Request)));
            return expected.Autonomy > AutonomyLevel.None;
        });

    [Fact]
    public void D19_a_request_that_does_not_fit_the_schema_is_refused_and_says_why() => Law.Holds(
        Worlds.And(world => Pick.One(Misfits(world))),
        pair =>
        {
            var (world, (what, request)) = pair;
            var open = world with { Rules = [], Request = request, Facts = world.Facts with { Delegations = new() { Rules = [] } } };
            var decision = Typed(open).Decide();
            Assert.True(decision.Outcome == DecisionOutcome.Refused, $"{what} was let through");
            var ceiling = Assert.Single(decision.Ceilings, c => c.Rule == BuiltInRules.MalformedRequest);
            Assert.StartsWith("the request does not fit the schema: ", ceiling.Because!.En, StringComparison.Ordinal);
            Assert.StartsWith("la demande ne correspond pas au schéma\u00a0: ", ceiling.Because.Fr, StringComparison.Ordinal);
            Assert.Empty(decision.Grants);
            Assert.DoesNotContain(open.Decide().Ceilings, c => c.Rule == BuiltInRules.MalformedRequest);
        });

    /// <summary>Local rules as if they held everywhere: units are not at stake here.</summary>
    private static string Text(World world) => string.Join('\n', world.Rules.Select(r => r.ToGoverned()));

    private static World Typed(World world) => world with { Facts = world.Facts with { Schemas = [new("policies/app.cedarschema", Schema)] } };

    private static IEnumerable<(string What, DecisionRequest Request)> Misfits(World world)
    {
        var request = world.Request with { DecisionType = new("refund.issue"), Resource = new("Claim", "c1"), Entities = [], Context = CedarRecord.Empty };
        return
        [
            ("a resource of an undeclared type", request with { Resource = new("Policy", "p") }),
            ("a resource that the decision type is not about", request with { Resource = new("Invoice", "i") { Attributes = One("number", CedarValue.FromLong(1)) } }),
            ("an attribute of another type", request with { Resource = new("Claim", "c1") { Attributes = One("vip", CedarValue.FromString("yes")) } }),
            ("an undeclared attribute", request with { Resource = new("Claim", "c1") { Attributes = One("vipp", CedarValue.FromBool(true)) } }),
            ("an undeclared parent", request with { Resource = new("Claim", "c1") { Parents = [new EntityUid("Invoice", "i")] } }),
            ("an undeclared fact", request with { Context = One("chanel", CedarValue.FromString("web")) }),
            ("a fact of another type", request with { Context = One("risk", CedarValue.FromString("high")) }),
            ("an entity of an undeclared type", request with { Entities = [new(new("Shelf", "s"), CedarRecord.Empty, [])] }),
            ("an entity without what it must have", request with { Entities = [new(new("Invoice", "i"), CedarRecord.Empty, [])] }),
            ("an entity with tags", request with { Entities = [new(new("Folder", "f"), CedarRecord.Empty, []) { Tags = One("a", CedarValue.FromLong(1)) }] }),
        ];
    }

    private static CedarRecord One(string name, CedarValue value) => CedarRecord.Create([KeyValuePair.Create(name, value)]);
}
