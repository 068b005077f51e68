using System.Text;

namespace Governance.Cedar.Tests.Schema;

public class SchemaDeclarationTests
{
    private const string Text = """
        entity User, Guest in [Group] = { name: String, "full name"?: String };
        type Facts = { ip: ipaddr };
        type Size = Long;
        action "read it" appliesTo { principal: User, resource: User, context: { mfa: Bool } };
        namespace Ops { entity Host; action "re\"start" appliesTo { principal: User, resource: Host, context: Facts }; }
        """;

    [Fact]
    public void Declarations_say_what_where_and_with_which_attributes()
    {
        CedarSchemaFragment fragment = CedarSchemaFragment.ParseCedar(Text, "app.cedarschema").Value;
        Assert.Equal(
            [
                "EntityType User ‹User› name full name",
                "EntityType Guest ‹Guest› name full name",
                "CommonType Facts ‹Facts› ip",
                "CommonType Size ‹Size›",
                "Action Action::\"read it\" ‹\"read it\"› mfa",
                "EntityType Ops::Host ‹Host›",
                "Action Ops::Action::\"re\\\"start\" ‹\"re\\\"start\"›",
            ],
            fragment.Declarations.Select(d => string.Join(' ', [$"{d.Kind} {d.FullName} ‹{Marked(d, d.Span)}›", .. d.Attributes.Select(a => a.Name)])));
        Assert.All(fragment.Declarations, declaration => Assert.Equal("app.cedarschema", declaration.Source.Name));
        Assert.Equal(["name", "\"full name\""], fragment.Declarations.First().Attributes.Select(a => Marked(fragment.Declarations.First(), a.Span)));
    }

    [Fact]
    public void Declarations_in_JSON_stand_in_the_JSON()
    {
        const string json = """{ "": { "entityTypes": { "User": { "shape": { "type": "Record", "attributes": { "age": { "type": "Long" } } } } }, "actions": {} } }""";
        SchemaDeclaration user = CedarSchemaFragment.ParseJson(Encoding.UTF8.GetBytes(json)).Value.Declarations.Single();

        Assert.Equal("\"User\"", Marked(user, user.Span));
        Assert.Equal("\"age\"", Marked(user, user.Attributes.Single().Span));
    }

    private static string Marked(SchemaDeclaration declaration, SourceSpan span) => declaration.Source.Text.Substring(span.Start, span.Length);
}
