namespace Governance.Cedar.Tests.Validation;

/// <summary>What is said of entities, requests and contexts that do not fit a schema.</summary>
public class ConformanceErrorTests
{
    private static readonly CedarSchema Schema = CedarSchema.ParseCedar("""
        entity User in [Group] = { name: String, age?: Long, home?: { zip: Long }, friends: Set<User>, color?: Color } tags Long;
        entity Group in [Org];
        entity Org;
        entity Color enum ["red"];
        action all;
        action read in [all] appliesTo { principal: User, resource: [Group, Color], context: { mfa: Bool, limit?: decimal } };
        """).Value;

    private static readonly EntityUid Read = new("Action", "read");

    [Theory]
    [InlineData("""{"name": "a", "friends": []}""", "")]
    [InlineData("""{"name": "a", "age": 3, "home": {"zip": 1}, "friends": [{"__entity": {"type": "User", "id": "b"}}]}""", "")]
    [InlineData("""{"friends": []}""", "CEDAR502 attrs the required attribute `name` is absent")]
    [InlineData("""{"name": 1, "friends": []}""", "CEDAR501 attrs.name expected a value of type `String`, found a long")]
    [InlineData("""{"name": "a", "friends": [], "nam": 1}""", "CEDAR503 attrs.nam the attribute `nam` is not declared")]
    [InlineData("""{"name": "a", "friends": [], "home": {}}""", "CEDAR502 attrs.home the required attribute `zip` is absent")]
    [InlineData("""{"name": "a", "friends": [], "home": {"zip": "1"}}""", "CEDAR501 attrs.home.zip expected a value of type `Long`, found a string")]
    [InlineData("""{"name": "a", "friends": [{"__entity": {"type": "Group", "id": "b"}}]}""", "CEDAR501 attrs.friends[] expected a value of type `User`, found an entity of type `Group`")]
    [InlineData("""{"name": "a", "friends": [], "color": {"__entity": {"type": "Color", "id": "rad"}}}""", "CEDAR507 attrs.color `Color` has no entity \"rad\"")]
    public void Attributes_are_held_against_their_types(string attributes, string expected)
    {
        CedarRecord record = CedarJson.ReadRecord(System.Text.Encoding.UTF8.GetBytes(attributes)).Value;
        Assert.Equal(expected, Show(new EntityValidator(Schema).Validate(new Entity(new EntityUid("User", "x"), record, []))));
    }

    [Fact]
    public void Types_parents_and_tags_are_held_against_the_schema()
    {
        var validator = new EntityValidator(Schema);
        Assert.Equal("CEDAR506 uid there is no entity type `Usr`", Show(validator.Validate(Plain("Usr", "x"))));
        Assert.Equal("did you mean `User`?", validator.Validate(Plain("Usr", "x"))[0].Help);
        Assert.Equal("CEDAR507 uid `Color` has no entity \"rot\"", Show(validator.Validate(Plain("Color", "rot"))));
        Assert.Equal("", Show(validator.Validate(new Entity(new EntityUid("Group", "g"), CedarRecord.Empty, [new EntityUid("Org", "o")]))));
        Assert.Equal(
            "CEDAR504 parents[1] entities of type `Group` are never in entities of type `User`",
            Show(validator.Validate(new Entity(new EntityUid("Group", "g"), CedarRecord.Empty, [new EntityUid("Org", "o"), new EntityUid("User", "u")]))));
        CedarRecord tags = CedarRecord.Create([KeyValuePair.Create("k", CedarValue.FromString("v"))]);
        Assert.Equal("CEDAR505 tags entities of type `Org` have no tags", Show(validator.Validate(Plain("Org", "o") with { Tags = tags })));
        CedarRecord user = CedarJson.ReadRecord("""{"name": "a", "friends": []}"""u8).Value;
        Assert.Equal("CEDAR501 tags.k expected a value of type `Long`, found a string", Show(validator.Validate(new Entity(new EntityUid("User", "u"), user, []) { Tags = tags })));
    }

    [Fact]
    public void Actions_must_be_as_declared()
    {
        var validator = new EntityValidator(Schema);
        Assert.Equal("", Show(validator.Validate(new Entity(Read, CedarRecord.Empty, [new EntityUid("Action", "all")]))));
        Assert.Equal("CEDAR509 parents the action `Action::\"read\"` is in other groups than the schema declares", Show(validator.Validate(new Entity(Read, CedarRecord.Empty, []))));
        Assert.Equal("CEDAR508 uid there is no action `Action::\"rad\"`", Show(validator.Validate(Plain("Action", "rad"))));
        CedarRecord attributes = CedarRecord.Create([KeyValuePair.Create("k", CedarValue.FromLong(1))]);
        Assert.Equal("CEDAR509 attrs the action `Action::\"all\"` has attributes or tags", Show(validator.Validate(new Entity(new EntityUid("Action", "all"), attributes, []))));
    }

    [Theory]
    [InlineData("User", "read", "Group", """{"mfa": true}""", "")]
    [InlineData("User", "read", "Group", """{"mfa": true, "limit": {"__extn": {"fn": "decimal", "arg": "1.5"}}}""", "")]
    [InlineData("User", "read", "Group", """{"mfa": true, "limit": "1.5"}""", "CEDAR501 context.limit expected a value of type `decimal`, found a string")]
    [InlineData("User", "read", "Group", "{}", "CEDAR502 context the required attribute `mfa` is absent")]
    [InlineData("Org", "read", "User", """{"mfa": true}""", "CEDAR510 principal the action `Action::\"read\"` does not apply to a principal of type `Org`; CEDAR511 resource the action `Action::\"read\"` does not apply to a resource of type `User`")]
    [InlineData("User", "read", "Color", """{"mfa": true}""", "CEDAR507 resource `Color` has no entity \"x\"")]
    [InlineData("Usr", "read", "Group", """{"mfa": true}""", "CEDAR506 principal there is no entity type `Usr`")]
    [InlineData("User", "rad", "Group", "{}", "CEDAR508 action there is no action `Action::\"rad\"`")]
    [InlineData("User", "all", "Group", "{}", "CEDAR510 principal the action `Action::\"all\"` does not apply to a principal of type `User`; CEDAR511 resource the action `Action::\"all\"` does not apply to a resource of type `Group`")]
    public void Requests_are_held_against_the_action(string principal, string action, string resource, string context, string expected)
    {
        CedarRecord record = CedarJson.ReadRecord(System.Text.Encoding.UTF8.GetBytes(context)).Value;
        var request = new CedarRequest(new EntityUid(principal, "x"), new EntityUid("Action", action), new EntityUid(resource, "x"), record);
        Assert.Equal(expected, Show(new RequestValidator(Schema).Validate(request)));
    }

    [Fact]
    public void A_context_is_validated_by_itself_too()
    {
        Assert.Equal("CEDAR502 context the required attribute `mfa` is absent", Show(new RequestValidator(Schema).ValidateContext(Read, CedarRecord.Empty)));
        Assert.Equal("CEDAR508 action there is no action `Action::\"x\"`", Show(new RequestValidator(Schema).ValidateContext(new EntityUid("Action", "x"), CedarRecord.Empty)));
    }

    [Fact]
    public void Plain_values_are_read_as_the_schema_means_them()
    {
        CedarRecord plain = CedarJson.ReadRecord("""{"name": "a", "friends": [{"type": "User", "id": "b"}], "color": {"type": "Color", "id": "red"}, "extra": {"type": "User", "id": "b"}}"""u8).Value;
        Entity entity = new ValueInterpreter(Schema).Interpret(new Entity(new EntityUid("User", "x"), plain, []));
        Assert.Equal("""{"color": Color::"red", "extra": {"id": "b", "type": "User"}, "friends": [User::"b"], "name": "a"}""", entity.Attributes.ToString());
        CedarRecord context = new ValueInterpreter(Schema).InterpretContext(Read, CedarJson.ReadRecord("""{"mfa": true, "limit": "1.5"}"""u8).Value);
        Assert.Equal(CedarValueKind.Decimal, context.Single(pair => pair.Key == "limit").Value.Kind);
        CedarRecord called = new ValueInterpreter(Schema).InterpretContext(Read, CedarJson.ReadRecord("""{"limit": {"fn": "decimal", "arg": "1.5"}}"""u8).Value);
        Assert.Equal("""{"limit": decimal("1.5")}""", called.ToString());
        CedarRecord wrong = CedarJson.ReadRecord("""{"limit": "one"}"""u8).Value;
        Assert.Equal(wrong, new ValueInterpreter(Schema).InterpretContext(Read, wrong));
    }

    [Fact]
    public void Errors_of_a_store_name_their_entity_and_stop_at_the_limit()
    {
        EntityStore store = EntityStore.Create(Enumerable.Range(0, 300).Select(i => Plain("User", $"u{i}"))).Value;
        IReadOnlyList<ConformanceError> errors = new EntityValidator(Schema).Validate(store);
        Assert.Equal(CedarLimits.Diagnostics, errors.Count);
        Assert.All(errors, error => Assert.Equal("User", error.Entity!.Type));
    }

    private static Entity Plain(string type, string id) => new(new EntityUid(type, id), CedarRecord.Empty, []);

    private static string Show(IEnumerable<ConformanceError> errors) => string.Join("; ", errors.Select(error => $"{error.Id} {error.Path} {error.Message}"));
}
