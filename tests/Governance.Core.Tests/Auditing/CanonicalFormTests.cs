using Governance.Auditing;

namespace Governance.Core.Tests.Auditing;

/// <summary>The canonical form is for ever: trails that were written with it must verify for as long as they are kept.</summary>
public sealed class CanonicalFormTests
{
    [Fact]
    public void The_form_of_an_entry_never_changes()
    {
        Assert.Equal(
            """{"actor":"person:lea-roy","at":"2026-09-01T08:30:00Z","content":{"Count":2,"a":[true,null,{}],"note":"« été »\t\u0001 😀","é":-7},"format":"governance.audit/1","kind":"model.swapped","previous":"0000000000000000000000000000000000000000000000000000000000000000","sequence":1}""",
            Trails.Three.Entries[0].CanonicalForm());
        Assert.Equal(
            $$"""{"at":"2026-09-01T08:30:01.5Z","content":{},"format":"governance.audit/1","kind":"approval-case.changed","previous":"{{Trails.Three.Entries[0].Digest}}","sequence":2}""",
            Trails.Three.Entries[1].CanonicalForm());
    }

    [Fact]
    public void The_digest_of_an_entry_never_changes()
    {
        Assert.Equal("dad59fe955852b7724849cdc911efd36be18f8934b0fe0970c45cd740c66342e", Trails.Three.Entries[0].Digest);
        Assert.Equal("45d1e3c2146ce74cf2229b228eba1abbcbf46a2bf50b06d3a491f30b6d3e056d", Trails.Three.Entries[1].Digest);
        Assert.Equal("3:e9f2e0c4e4d3e90f37a262da5df6a419b31c9b494598b70397ab7b0ea2e3bd20", Trails.Three.Head.ToString());
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" { \"b\" : [ ] , \"a\" : { } } ", "{\"a\":{},\"b\":[]}")]
    [InlineData("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}", "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}")]
    [InlineData("{\"x\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}", "{\"x\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}")]
    [InlineData("{\"x\":\"\\b\\f\\u007f\\u2028<>&\"}", "{\"x\":\"\\b\\f\u007f\u2028<>&\"}")]
    [InlineData("{\"n\":[9223372036854775807,-9223372036854775808,0]}", "{\"n\":[9223372036854775807,-9223372036854775808,0]}")]
    public void Is_written_as(string json, string canonical) => Assert.Equal(canonical, AuditContent.Parse(json).Json);

    [Theory]
    [InlineData("", "the content is not well-formed JSON")]
    [InlineData("{", "the content is not well-formed JSON")]
    [InlineData("{} {}", "the content is not well-formed JSON")]
    [InlineData("{\"a\":1,}", "the content is not well-formed JSON")]
    [InlineData("{\"a\":\"\\ud83d\"}", "the content is not well-formed JSON")]
    [InlineData("[]", "the content is not a JSON object")]
    [InlineData("null", "the content is not a JSON object")]
    [InlineData("{\"a\":1,\"\\u0061\":1}", "the property `a` is given twice")]
    [InlineData("{\"a\":{\"b\":1.0}}", "`1.0` is not a whole number of at most 64 bits in its plain form")]
    [InlineData("{\"a\":1e2}", "`1e2` is not a whole number of at most 64 bits in its plain form")]
    [InlineData("{\"a\":-0}", "`-0` is not a whole number of at most 64 bits in its plain form")]
    [InlineData("{\"a\":9223372036854775808}", "`9223372036854775808` is not a whole number of at most 64 bits in its plain form")]
    public void Has_no_canonical_form(string json, string why) =>
        Assert.StartsWith(why, Assert.Throws<ArgumentException>(() => AuditContent.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_has_no_canonical_form() =>
        Assert.StartsWith("the text holds half a character", Assert.Throws<ArgumentException>(() => AuditContent.Parse("{\"a\":\"\ud83d\"}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Is_nested_and_large_up_to_a_limit()
    {
        Assert.Equal(Nested(62), AuditContent.Parse(Nested(62)).Json);
        Assert.StartsWith("the content is nested deeper", Assert.Throws<ArgumentException>(() => AuditContent.Parse(Nested(63))).Message, StringComparison.Ordinal);
        var padding = new string(' ', AuditContent.MaxLength - 2);
        Assert.Equal(AuditContent.Empty, AuditContent.Parse("{}" + padding));
        Assert.StartsWith("the content is larger than 8 MiB", Assert.Throws<ArgumentException>(() => AuditContent.Parse("{} " + padding)).Message, StringComparison.Ordinal);
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);
}
