using System.Text;

namespace Governance.Cedar.Tests.Schema;

public class CedarSchemaTests
{
    private const string Text = """
        @doc("people")
        entity User in [Group] = { name: String, age?: Long } tags String;
        entity Group in [Group];
        entity Color enum ["red", "blue", "red"];
        type Shape = { ip: ipaddr };
        @impact("low") @bare
        action "all";
        action "read" in ["all"] appliesTo { principal: [User, User], resource: Color, context: Shape };
        namespace Ops { entity Host in User; action "restart" in [Action::"read"] appliesTo { principal: User, resource: Host }; }
        """;

    private static readonly CedarSchema Schema = CedarSchema.ParseCedar(Text).Value;

    [Fact]
    public void Entity_types_know_their_attributes_tags_parents_and_ids()
    {
        SchemaEntityType user = Schema.FindEntityType("User")!;
        Assert.Equal("{age?: Long, name: String}", user.Attributes.ToString());
        Assert.IsType<StringType>(user.Tags);
        Assert.Equal(["Group"], user.Ancestors);
        Assert.Equal("people", user.Annotations[0].Value);
        Assert.Equal(["Group", "User"], Schema.FindEntityType("Ops::Host")!.Ancestors.Order());
        Assert.Equal(["red", "blue"], Schema.FindEntityType("Color")!.Ids);
        Assert.Null(user.Ids);
        Assert.Null(Schema.FindEntityType("Host"));
        Assert.Null(Schema.FindEntityType("Action"));
        Assert.Equal(4, Schema.EntityTypes.Count);
    }

    [Fact]
    public void Actions_know_their_groups_and_what_they_apply_to()
    {
        SchemaAction restart = Schema.FindAction(new EntityUid("Ops::Action", "restart"))!;
        Assert.Equal([new EntityUid("Action", "read")], restart.Groups);
        Assert.Equal([new EntityUid("Action", "all"), new EntityUid("Action", "read")], restart.Ancestors.Order());
        Assert.Equal(["Ops::Host"], restart.ResourceTypes);
        SchemaAction read = Schema.FindAction(new EntityUid("Action", "read"))!;
        Assert.Equal(["User"], read.PrincipalTypes);
        Assert.Same(ExtensionType.IpAddress, read.Context.Attributes["ip"].Type);
        SchemaAction all = Schema.FindAction(new EntityUid("Action", "all"))!;
        Assert.Equal("low", all.GetAnnotation("impact"));
        Assert.Equal("", all.GetAnnotation("bare"));
        Assert.Null(all.GetAnnotation("other"));
        Assert.Empty(all.PrincipalTypes);
    }

    [Fact]
    public void Action_entities_go_into_a_store_with_their_groups()
    {
        EntityStore store = EntityStore.Create(Schema.ActionEntities).Value;
        Assert.Equal(3, store.Count);
        Assert.True(store.IsDescendantOrSelf(new EntityUid("Ops::Action", "restart"), new EntityUid("Action", "all")));
        Assert.Empty(new EntityValidator(Schema).Validate(store));
    }

    [Fact]
    public void Fragments_refer_to_one_another_and_add_to_the_same_namespace()
    {
        CedarSchemaFragment shipped = CedarSchemaFragment.ParseCedar("entity Agent; namespace App { entity Base; type Shared = { n: Long }; }").Value;
        CedarSchemaFragment own = CedarSchemaFragment.ParseJson(Encoding.UTF8.GetBytes("""
            { "App": { "entityTypes": { "Order": { "memberOfTypes": ["Base"], "shape": { "type": "Shared" } } },
                       "actions": { "buy": { "appliesTo": { "principalTypes": ["Agent"], "resourceTypes": ["Order"] } } } } }
            """)).Value;
        CedarSchema schema = CedarSchema.Create([own, shipped]).Value;
        Assert.Equal("{n: Long}", schema.FindEntityType("App::Order")!.Attributes.ToString());
        Assert.Equal(["Agent"], schema.FindAction(new EntityUid("App::Action", "buy"))!.PrincipalTypes);
        Assert.Equal(schema.ToJson(), CedarSchema.ParseJson(Encoding.UTF8.GetBytes(schema.ToJson())).Value.ToJson());
        Assert.False(CedarSchema.Create([own]).Success);
        Assert.Equal(own.Namespaces.Count, CedarSchema.Create([own, shipped]).Value.ToCedar().Split("namespace").Length - 1);
    }

    [Fact]
    public void What_two_fragments_both_declare_is_an_error_in_the_second()
    {
        CedarSchemaFragment first = CedarSchemaFragment.ParseCedar("entity User;", "first").Value;
        CedarSchemaFragment second = CedarSchemaFragment.ParseCedar("entity Group;\nentity User;", "second").Value;
        CedarDiagnostic error = Assert.Single(CedarSchema.Create([first, second]).Diagnostics);
        Assert.StartsWith("second:2:8: error: the entity type `User` is declared twice\n  2 | entity User;\n    |        ^^^^", error.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_common_type_that_hides_an_entity_type_is_written_out()
    {
        // JSON can still name the entity type; the schema syntax cannot.
        const string json = """
            { "": { "commonTypes": { "T": { "type": "Record", "attributes": { "n": { "type": "Long" } } } },
                    "entityTypes": { "T": {}, "A": { "shape": { "type": "Record", "attributes": { "e": { "type": "Entity", "name": "T" }, "c": { "type": "T" } } } } },
                    "actions": { "a": { "appliesTo": { "principalTypes": ["T"], "resourceTypes": ["A"], "context": { "type": "T" } } } } } }
            """;
        CedarSchema schema = CedarSchema.ParseJson(Encoding.UTF8.GetBytes(json)).Value;
        CedarSchema back = CedarSchema.ParseCedar(schema.ToCedar()).Value;
        Assert.Equal("{c: {n: Long}, e: T}", schema.FindEntityType("A")!.Attributes.ToString());
        Assert.Equal("{c: {n: Long}, e: T}", back.FindEntityType("A")!.Attributes.ToString());
        Assert.Equal("{n: Long}", back.Actions[0].Context.ToString());
    }

    [Fact]
    public void Both_syntaxes_are_written_as_people_would()
    {
        CedarSchema schema = CedarSchema.ParseCedar("""
            @doc("x") namespace N { type T = {}; entity A in [B] = { "odd name"?: Set<T>, @note b: Long } tags __cedar::String; entity B enum ["b\n"];
            action "go", stop in ["all"] appliesTo { principal: A, resource: [A, B], context: { t: T } }; action all; }
            entity Z;
            """).Value;
        Assert.Equal(
            """
            entity Z;

            @doc("x")
            namespace N {
              type T = {};

              entity A in [B] = {
                "odd name"?: Set<T>,
                @note
                b: Long,
              } tags __cedar::String;

              entity B enum ["b\n"];

              action "go" in ["all"] appliesTo {
                principal: [A],
                resource: [A, B],
                context: {
                  t: T,
                },
              };

              action "stop" in ["all"] appliesTo {
                principal: [A],
                resource: [A, B],
                context: {
                  t: T,
                },
              };

              action "all";
            }

            """,
            schema.ToCedar());
    }
}
