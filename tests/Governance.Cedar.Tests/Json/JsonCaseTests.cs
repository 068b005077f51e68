using System.Text;

namespace Governance.Cedar.Tests.Json;

public class JsonCaseTests
{
    [Theory]
    [InlineData("true", "true")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-0", "0")]
    [InlineData("\"a\\u0000\\ud83d\\ude00\"", "\"a\\0😀\"")]
    [InlineData("[1, 1, \"1\"]", "[1, \"1\"]")]
    [InlineData("{\"b\": 1, \"a\": {}}", "{\"a\": {}, \"b\": 1}")]
    [InlineData("{\"type\": \"User\", \"id\": \"a\"}", "{\"id\": \"a\", \"type\": \"User\"}")]
    [InlineData("{\"__entity\": {\"id\": \"a\", \"type\": \"NS::User\"}}", "NS::User::\"a\"")]
    [InlineData("{\"__extn\": {\"fn\": \"decimal\", \"arg\": \"1.50\"}}", "decimal(\"1.5\")")]
    [InlineData("{\"__extn\": {\"arg\": \"10.0.0.0/8\", \"fn\": \"ip\"}}", "ip(\"10.0.0.0/8\")")]
    [InlineData("{\"__extn\": {\"fn\": \"datetime\", \"args\": [\"2026-01-31\"]}}", "datetime(\"2026-01-31\")")]
    [InlineData("{\"__extn\": {\"fn\": \"offset\", \"args\": [{\"__extn\": {\"fn\": \"datetime\", \"arg\": \"2026-01-31\"}}, {\"__extn\": {\"fn\": \"duration\", \"arg\": \"1d\"}}]}}", "datetime(\"2026-02-01\")")]
    [InlineData("\uFEFF[true]", "[true]")]
    public void Value_is_read(string json, string expected) => Assert.Equal(expected, CedarJson.ReadValue(Encoding.UTF8.GetBytes(json)).Value.ToString());

    [Theory]
    [InlineData("null", "null is not a Cedar value", 0, "$")]
    [InlineData("{\"a\": [1, null]}", "null is not a Cedar value", 10, "$.a[1]")]
    [InlineData("1.5", "`1.5` is not an integer", 0, "$")]
    [InlineData("1e3", "`1e3` is not an integer", 0, "$")]
    [InlineData("9223372036854775808", "`9223372036854775808` is not a 64-bit integer", 0, "$")]
    [InlineData("{\"a b\": 1, \"a b\": 1}", "the key `a b` is given twice", 18, "$[\"a b\"]")]
    [InlineData("{\"__entity\": {\"type\": \"User\"}}", "the entity lacks `id`", 28, "$.__entity")]
    [InlineData("{\"__entity\": {\"type\": \"User\", \"id\": \"a\", \"x\": 1}}", "unexpected or repeated `x` in an entity", 46, "$.__entity.x")]
    [InlineData("{\"__entity\": {\"type\": \"User\", \"id\": 1}}", "expected the id of an entity as a string, found a number", 36, "$.__entity.id")]
    [InlineData("{\"__entity\": {\"type\": \"1\", \"id\": \"a\"}}", "`1` is not an entity type name", 36, "$.__entity")]
    [InlineData("{\"__entity\": {\"type\": \"__cedar::A\", \"id\": \"a\"}}", "`__cedar::A` is not an entity type name", 45, "$.__entity")]
    [InlineData("{\"__entity\": \"User\"}", "expected an entity, found a string", 13, "$.__entity")]
    [InlineData("{\"__entity\": {\"type\": \"User\", \"id\": \"a\"}, \"x\": 1}", "an object with `__entity` has no other member", 47, "$.x")]
    [InlineData("{\"x\": 1, \"__extn\": {}}", "an object with `__extn` has no other member", 19, "$.__extn")]
    [InlineData("{\"__expr\": \"1\"}", "`__expr` is not supported", 11, "$.__expr")]
    [InlineData("{\"__extn\": {\"fn\": \"decimal\"}}", "the extension value lacks `arg`", 27, "$.__extn")]
    [InlineData("{\"__extn\": {\"fn\": \"decimal\", \"arg\": \"1\"}}", "\"1\" is not a valid decimal", 39, "$.__extn")]
    [InlineData("{\"__extn\": {\"fn\": \"decimel\", \"arg\": \"1.0\"}}", "there is no extension function `decimel`", 41, "$.__extn")]
    [InlineData("{\"__extn\": {\"fn\": \"ip\", \"args\": [\"::1\", \"::1\"]}}", "`ip` takes 1 argument, got 2", 46, "$.__extn")]
    [InlineData("[1, 2", "the text is not valid JSON: unexpected end of the text", 5, "$")]
    [InlineData("[1, x]", "the text is not valid JSON: at or behind `x`", 4, "$")]
    [InlineData("", "the text is not valid JSON: unexpected end of the text", 0, "$")]
    [InlineData("1 2", "the text is not valid JSON: at or behind `2`", 2, "$")]
    [InlineData("[\"\\ud800\"]", "the text is not valid JSON: at or behind `]`", 9, "$[0]")]
    public void Value_has_an_error_at_its_place(string json, string message, int offset, string path)
    {
        CedarJsonError error = CedarJson.ReadValue(Encoding.UTF8.GetBytes(json)).Error!;
        Assert.Equal((message, offset, path), (error.Message, error.ByteOffset, error.Path));
    }

    [Fact]
    public void A_context_is_a_record()
    {
        Assert.Single(CedarJson.ReadRecord("{\"a\": 1}"u8).Value);
        Assert.Equal("expected an object, found an array", CedarJson.ReadRecord("[]"u8).Error!.Message);
        Assert.Equal("expected a record, found an entity", CedarJson.ReadRecord("{\"__entity\": {\"type\": \"U\", \"id\": \"a\"}}"u8).Error!.Message);
    }

    [Fact]
    public void A_reference_is_read_with_and_without_escape()
    {
        var alice = new EntityUid("User", "alice");
        Assert.Equal(alice, CedarJson.ReadEntityUid("{\"type\": \"User\", \"id\": \"alice\"}"u8).Value);
        Assert.Equal(alice, CedarJson.ReadEntityUid("{\"__entity\": {\"type\": \"User\", \"id\": \"alice\"}}"u8).Value);
        Assert.False(CedarJson.ReadEntityUid("{\"type\": \"User\", \"id\": \"a\", \"id\": \"b\"}"u8).Success);
        Assert.False(CedarJson.ReadEntityUid("\"User::alice\""u8).Success);
    }

    [Theory]
    [InlineData("{}", "expected an array of entities, found an object", "$")]
    [InlineData("[{\"uid\": {\"type\": \"U\", \"id\": \"a\"}, \"attrs\": {}}]", "the entity lacks `parents`", "$[0]")]
    [InlineData("[{\"uid\": {\"type\": \"U\", \"id\": \"a\"}, \"attrs\": {\"x\": 1.5}, \"parents\": []}]", "`1.5` is not an integer", "$[0].attrs.x")]
    [InlineData("[{\"uid\": {\"type\": \"U\", \"id\": \"a\"}, \"attr\": {}, \"parents\": []}]", "unexpected or repeated `attr` in an entity", "$[0].attr")]
    [InlineData(
        "[{\"uid\": {\"type\": \"U\", \"id\": \"a\"}, \"attrs\": {}, \"parents\": []}, {\"uid\": {\"type\": \"U\", \"id\": \"a\"}, \"attrs\": {\"x\": 1}, \"parents\": []}]",
        "the entity `U::\"a\"` is given twice with different content",
        "$[1]")]
    [InlineData(
        "[{\"uid\": {\"type\": \"U\", \"id\": \"a\"}, \"attrs\": {}, \"parents\": [{\"type\": \"U\", \"id\": \"a\"}]}]",
        "the entity `U::\"a\"` is its own ancestor: `U::\"a\"` in `U::\"a\"`",
        "$[0]")]
    public void Entities_have_an_error_at_their_place(string json, string message, string path)
    {
        CedarJsonError error = CedarJson.ReadEntities(Encoding.UTF8.GetBytes(json)).Error!;
        Assert.Equal((message, path), (error.Message, error.Path));
    }

    [Fact]
    public void A_record_with_a_name_that_json_reserves_is_not_written()
    {
        using var stream = new MemoryStream();
        using var writer = new System.Text.Json.Utf8JsonWriter(stream);
        CedarValue record = CedarValue.FromRecord(CedarRecord.Create([KeyValuePair.Create("__entity", CedarValue.FromLong(1))]));
        Assert.Throws<ArgumentException>(() => CedarJson.WriteValue(writer, record));
        Assert.Throws<ArgumentException>(() => CedarJson.WriteValue(writer, default));
    }
}
