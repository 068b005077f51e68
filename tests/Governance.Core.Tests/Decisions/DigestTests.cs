using Governance.Agents;
using Governance.Cedar;
using Governance.Decisions;
using NodaTime;

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

    [Fact]
    public void Whatever_differs_in_a_change_of_an_agent_is_kept_apart_and_equal_environments_are_not()
    {
        var environment = new AgentEnvironment { Model = new("acme", "large", "2.1"), Tools = ["pay", "read"], DataClasses = ["contract", "payment"] };
        var certificate = new AutonomyCertificate
        {
            Id = new("c"), DecisionType = new("refund"), Unit = new("group"), Ceiling = AutonomyLevel.ActOnPlan, IssuedBy = new("board"), IssuedAt = ClaimsDesk.Now,
            Environment = environment, ValidFrom = ClaimsDesk.Now, ValidUntil = ClaimsDesk.Now + Duration.FromDays(1), RiskAcceptance = new(new("lea"), ClaimsDesk.Now, ClaimsDesk.Now),
        };
        var later = ClaimsDesk.Now + Duration.FromHours(1);
        var change = new AgentChange
        {
            Transition = AgentTransition.Promote, Reason = new("a", "b"), Body = new("board"), Certificates = [certificate], Owner = new("p"), Deputy = new("q"), Successor = new("r"),
            Environment = environment, ReviewDue = ClaimsDesk.Now, Limit = new() { DecisionType = new("refund"), Unit = new("group"), Ceiling = AutonomyLevel.Advise },
        };
        AgentChange With(AutonomyCertificate other) => change with { Certificates = [other] };
        AgentChange[] all =
        [
            change, change with { Transition = AgentTransition.Recertify }, change with { Reason = new("a", "c") }, change with { Reason = new("c", "b") }, change with { Reason = new("a") },
            change with { Body = null }, change with { Body = new BodyId("other") }, change with { Certificates = [] }, change with { Certificates = [certificate, certificate] },
            change with { Owner = null }, change with { Owner = new PersonId("q") }, change with { Deputy = null }, change with { Successor = null }, change with { ReviewDue = later },
            change with { Environment = null }, change with { Environment = environment with { Tools = ["pay"] } }, change with { Limit = null },
            change with { Limit = change.Limit with { Ceiling = AutonomyLevel.Observe } }, change with { Limit = change.Limit with { Unit = null } },
            change with { Limit = change.Limit with { DecisionType = null } },
            With(certificate with { Id = new("d") }), With(certificate with { DecisionType = new("money") }), With(certificate with { Unit = new("site") }),
            With(certificate with { Ceiling = AutonomyLevel.ActWithinBounds }), With(certificate with { IssuedBy = new("other") }), With(certificate with { IssuedAt = later }),
            With(certificate with { ValidFrom = later }), With(certificate with { ValidUntil = later }), With(certificate with { RiskAcceptance = null }),
            With(certificate with { RiskAcceptance = new(new("lea"), later, ClaimsDesk.Now) }), With(certificate with { RiskAcceptance = new(new("lea"), ClaimsDesk.Now, later) }),
            With(certificate with { RiskAcceptance = new(new("max"), ClaimsDesk.Now, ClaimsDesk.Now) }),
            With(certificate with { Environment = environment with { DataClasses = ["contract"] } }), With(certificate with { Environment = environment with { Model = new("acme", "large", "2.2") } }),
        ];
        Assert.Distinct(all.Select(OfChange));
        Assert.Equal(OfChange(change), OfChange(change with { Environment = environment with { Tools = ["read", "pay", "pay"], DataClasses = ["payment", "contract"] } }));
    }

    private static string OfChange(AgentChange change) => ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Change = change }).Digest;

    private static string OfResource(string id) => ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Resource = new("Claim", id) }).Digest;

    private static string OfFact(CedarValue fact) => OfContext(CedarRecord.Create([KeyValuePair.Create("fact", fact)]));

    private static string OfName(string name) => OfContext(CedarRecord.Create([KeyValuePair.Create(name, CedarValue.FromLong(1))]));

    private static string OfContext(CedarRecord context) => ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Context = context }).Digest;
}
