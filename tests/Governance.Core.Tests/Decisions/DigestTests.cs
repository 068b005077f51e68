using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Decisions;

/// <summary>What the digest is and what it keeps apart.</summary>
public sealed class DigestTests
{
    [Fact]
    public void Is_a_sha_256_in_lower_case_hexadecimal() => Assert.Matches("^[0-9a-f]{64}$", ClaimsDesk.Decide(ClaimsDesk.Refund(20)).Digest);

    [Fact]
    public void Amounts_that_are_equal_have_one_digest() =>
        Assert.Equal(ClaimsDesk.Decide(ClaimsDesk.Refund(500m)).Digest, ClaimsDesk.Decide(ClaimsDesk.Refund(500.0000m)).Digest);

    /// <summary>Written in code and not as theory data: an attribute keeps its texts in UTF-8, which has no lone surrogates.</summary>
    [Fact]
    public void Texts_that_an_encoding_or_a_culture_might_confuse_are_kept_apart()
    {
        string[] texts = ["", "\ud800", "\udc00", "\ufffd", "\\u{d800}", "\\ud800", "\u00e9", "e\u0301", "a", "a\0", "A", "ı", "i", "ß", "ss"];
        Assert.Distinct(texts.Select(OfResource));
        Assert.Distinct(texts.Select(text => OfFact(CedarValue.FromString(text))));
        Assert.Distinct(texts.Select(text => OfFact(CedarValue.FromEntity(new("User", text)))));
        Assert.Distinct(texts.Select(OfName));
    }

    [Fact]
    public void A_value_and_the_text_that_prints_it_are_kept_apart()
    {
        Assert.NotEqual(OfFact(CedarValue.FromLong(1)), OfFact(CedarValue.FromString("1")));
        Assert.NotEqual(OfFact(CedarValue.FromEntity(new("User", "a"))), OfFact(CedarValue.FromString("User::\"a\"")));
        Assert.NotEqual(OfFact(CedarValue.FromDecimal(new(15_000))), OfFact(CedarValue.FromString("decimal(\"1.5\")")));
    }

    private static string OfResource(string id) => ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Resource = new("Claim", id) }).Digest;

    private static string OfFact(CedarValue fact) => OfContext(CedarRecord.Create([KeyValuePair.Create("fact", fact)]));

    private static string OfName(string name) => OfContext(CedarRecord.Create([KeyValuePair.Create(name, CedarValue.FromLong(1))]));

    private static string OfContext(CedarRecord context) => ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Context = context }).Digest;
}
