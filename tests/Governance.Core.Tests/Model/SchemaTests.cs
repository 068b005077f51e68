using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Core.Tests.Model;

/// <summary>The application's schema is put together with the model's, and policies are held against both.</summary>
public sealed class SchemaTests
{
    private const string Claims = """
        entity Claim = { vulnerable?: Bool, sanctioned?: Bool, amount: Long };
        action "money";
        action "refund.issue" appliesTo { principal: [Agent, Person], resource: [Claim], context: { batch?: String, risk?: Long } };
        """;

    [Fact]
    public void Every_decision_type_has_its_group_and_the_facts_of_every_context()
    {
        var schema = Read(ClaimsDesk.Policies, Claims).Model!.Schema!;
        var (issue, review) = (Action(schema, "refund.issue"), Action(schema, "refund.review"));

        Assert.Equal(
            BuiltInDecisionTypes.All.Select(type => type.Id.Value).Concat(["money", "refund.issue", "refund.review"]).Order(StringComparer.Ordinal),
            schema.Actions.Select(a => a.Uid.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["Agent"], Action(schema, "governance.agent.promote").ResourceTypes);
        Assert.Equal(["money"], issue.Groups.Concat(review.Groups).Select(g => g.Id).Distinct());
        Assert.Equal([.. RequestContext.ReservedNames, "batch", "risk"], issue.Context.Attributes.Keys.ToHashSet());
        Assert.Equal(RequestContext.ReservedNames, review.Context.Attributes.Keys.ToHashSet());
        Assert.Equal("Set<String>", issue.Context.Attributes["dataClasses"].Type.ToString());
        Assert.False(issue.Context.Attributes["risk"].IsRequired || !issue.Context.Attributes["now"].IsRequired);
    }

    [Fact]
    public void A_decision_type_that_is_not_mentioned_applies_to_every_entity_type_of_the_application()
    {
        var schema = Read("", $"{Claims} namespace Shop {{ entity Cart enum [\"one\"]; }}").Model!.Schema!;

        Assert.Equal(["Claim", "Shop::Cart"], Action(schema, "refund.review").ResourceTypes);
        Assert.Equal(["Agent", "Person"], Action(schema, "refund.review").PrincipalTypes);
        Assert.Empty(Action(schema, "money").ResourceTypes);
    }

    [Fact]
    public void A_schema_without_entity_types_leaves_the_models_own() =>
        Assert.Contains("UseCase", Action(Read("", "// nothing yet").Model!.Schema!, "refund.review").ResourceTypes);

    [Fact]
    public void What_a_context_names_by_a_common_type_is_added_to_the_facts_of_every_context()
    {
        var schema = Read(
            "", "type Facts = { risk: Level, from: Source }; type Level = Long; entity Source; entity Claim;",
            "action \"refund.issue\" in [\"money\"] appliesTo { principal: Agent, resource: Claim, context: Facts };").Model!.Schema!;

        Assert.Equal("Long", Action(schema, "refund.issue").Context.Attributes["risk"].Type.ToString());
        Assert.Equal("Source", Action(schema, "refund.issue").Context.Attributes["from"].Type.ToString());
        Assert.Equal(["Agent"], Action(schema, "refund.issue").PrincipalTypes);
    }

    [Fact]
    public void Names_of_the_application_cannot_change_what_the_models_types_mean()
    {
        var schema = Read("", "type datetime = Long; type decimal = Long; entity Claim = { at: datetime };").Model!.Schema!;

        Assert.Equal("Long", schema.FindEntityType("Claim")!.Attributes.Attributes["at"].Type.ToString());
        Assert.Equal("String", schema.FindEntityType("Agent")!.Attributes.Attributes["status"].Type.ToString());
        Assert.Equal("datetime", Action(schema, "refund.issue").Context.Attributes["now"].Type.ToString());
        Assert.Equal("decimal", Action(schema, "refund.issue").Context.Attributes["amount"].Type.ToString());
    }

    [Fact]
    public void The_whole_schema_can_be_written_and_read_by_any_Cedar_tool()
    {
        var schema = Read(ClaimsDesk.Policies, Claims).Model!.Schema!;
        var again = CedarSchema.ParseCedar(schema.ToCedar()).Value;

        Assert.Equal(schema.Actions.Select(a => a.Context.Attributes.Count), again.Actions.Select(a => a.Context.Attributes.Count));
        Assert.Equal(schema.EntityTypes.Select(t => t.Attributes.ToString()), again.EntityTypes.Select(t => t.Attributes.ToString()));
    }

    [Fact]
    public void A_fact_that_a_common_type_brings_is_told_at_the_decision_type() => Assert.Equal(
        "GOV3009 app0.cedarschema:1:51  ‹\"refund.issue\"› the context fact `now` is one that the library sets itself | leave it out: it is added to every decision type by itself",
        Told("", "type Facts = { now: datetime }; entity C; action  \"refund.issue\" appliesTo { principal: Agent, resource: C, context: Facts };"));

    [Fact]
    public void Problems_of_several_texts_come_together() => Assert.Equal(
        """
        CEDAR304 app1.cedarschema:1:13  ‹Nothing› there is no entity type `Nothing` | -
        GOV3008 app0.cedarschema:1:8  ‹Team› `Team` is a type of the model, and only the model declares it | choose another name for the application’s own type
        """,
        Told("", "entity Team;", "entity A in Nothing;"));

    [Theory]
    [InlineData("forbid (principal, action == Action::\"refund.issue\", resource) when { context.risk > 3 }", "")]
    [InlineData("forbid (principal, action == Action::\"refund.issue\", resource) unless { resource.vulnerable }", "")]
    [InlineData("permit (principal, action == Action::\"refund.issue\", resource) when { context.risk > 3 }", "CEDAR413")]
    [InlineData("permit (principal, action == Action::\"refund.issue\", resource) when { context has risk && context.risk > 3 }", "")]
    [InlineData("permit (principal, action == Action::\"refund.review\", resource) when { context has risk && context.risk > 3 }", "CEDAR440")]
    [InlineData("forbid (principal, action, resource) when { context.risks > 3 }", "CEDAR412")]
    [InlineData("forbid (principal, action, resource is Clam)", "CEDAR401 CEDAR404")]
    [InlineData("forbid (principal, action == Action::\"money\", resource)", "CEDAR404")]
    [InlineData("forbid (principal, action in Action::\"money\", resource)", "")]
    [InlineData("forbid (principal, action, resource is Claim) when { resource.amount > 3 && context.unit.jurisdiction in context.jurisdiction }", "")]
    [InlineData("forbid (principal, action, resource) when { resource.amount > 3 }", "CEDAR412")]
    [InlineData("forbid (principal, action in Action::\"governance.agent\", resource) when { context.change.level > 4 || resource.status == \"active\" }", "")]
    [InlineData("forbid (principal, action == Action::\"governance.agent.promote\", resource) when { resource.amount > 3 }", "CEDAR412")]
    [InlineData("forbid (principal, action == Action::\"refund.isue\", resource)", "GOV3005")]
    public void A_policy_is_held_against_the_schema(string policy, string ids) =>
        Assert.Equal(ids, string.Join(' ', Read($"@id(\"a\") {policy};", Claims).Diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("resource.amount < 5", "")]
    [InlineData("resource.amont < 5", "CEDAR412 delegations.json $.rules[0].condition in this Cedar condition, at `resource.amont`: `Claim` has no attribute `amont` | did you mean `amount`?")]
    [InlineData("principal.owner == Person::\"claire-dubois\"", "")]
    [InlineData("context has batch && context.batch", "CEDAR410 delegations.json $.rules[0].condition in this Cedar condition, at `context.batch`: expected `Bool`, found `String` | compare it: `… == \"…\"`")]
    [InlineData("context has bach && context.bach == \"a\"", "CEDAR440 delegations.json $.rules[0].condition by the schema, this condition never holds for these decision types and resources | -")]
    [InlineData("resource.amount <", "CEDAR020 delegations.json $.rules[0].condition in this Cedar condition: expected an expression, found the end of the text | -")]
    public void A_condition_is_held_against_the_schema_for_the_decision_types_of_its_rule(string condition, string told) =>
        Assert.Equal(told, Conditional(ClaimsDesk.ToTheBot with { Condition = condition }));

    [Fact]
    public void A_condition_is_held_against_the_type_of_its_delegatee()
    {
        var toAPerson = ClaimsDesk.ToTheBot with { Delegatee = PartyReference.To(new PersonId("hugo-martin")) };

        Assert.Equal("", Conditional(toAPerson with { Condition = "principal.unit == context.unit" }));
        Assert.Contains("`Person` has no attribute `owner`", Conditional(toAPerson with { Condition = "principal.owner == principal" }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_resources_of_a_rule_are_held_against_the_schema()
    {
        Assert.Equal(
            """
            GOV2002 delegations.json $.rules[0].resources[1].type the schema declares no entity type `Clam` | did you mean `Claim`?
            GOV2002 delegations.json $.rules[0].resources[1].within the schema declares no entity type `Folder` | -
            """,
            Conditional(ClaimsDesk.ToTheBot with { Resources = [new() { Type = "Claim" }, new() { Type = "Clam", Within = new("Folder", "a") }] }));
        Assert.Equal(
            "CEDAR440 delegations.json $.rules[0].decisionTypes by the schema, none of these decision types applies to such a delegatee and such resources | -",
            Conditional(ClaimsDesk.ToTheBot with { Resources = [new() { Type = "UseCase" }] }));
        Assert.Equal(
            "CEDAR404 delegations.json $.rules[0].decisionTypes by the schema, none of these decision types applies to such a delegatee and such resources | -",
            Conditional(ClaimsDesk.ToTheBot, "entity Claim; action \"refund.issue\" appliesTo { principal: Person, resource: Claim };"));
    }

    private static SchemaAction Action(CedarSchema schema, string id) => schema.FindAction(new("Action", id))!;

    /// <summary>A model built in code has no text of its delegations, so that only the path is known.</summary>
    private static string Conditional(DelegationRule rule, string schema = Claims) => string.Join(
        '\n',
        GovernanceModel.Create(ClaimsDesk.Parts("", rule) with { Schemas = [new("app.cedarschema", schema)] }).Diagnostics
            .Select(d => $"{d.Id} {d.Location!.File} {d.Location.Path} {d.Message.En} | {d.Help?.En ?? "-"}"));

    private static string Told(string policies, params string[] schemas) =>
        string.Join('\n', Read(policies, schemas).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Reports.Of).Order(StringComparer.Ordinal));

    private static ModelResult Read(string policies, params string[] schemas) => GovernanceModel.Create(ClaimsDesk.Parts(policies) with
    {
        Schemas = schemas.Select((text, i) => new SchemaText($"app{i}.cedarschema", text)).ToValueList(),
    });
}
