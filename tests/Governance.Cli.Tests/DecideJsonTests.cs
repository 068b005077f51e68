using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

public sealed class DecideJsonTests : IDisposable
{
    private static readonly string[] DecisionProperties =
    [
        "request", "outcome", "autonomy", "grants", "ceilings", "authority", "validations", "presented", "budgets",
        "obligations", "blockers", "policyVersion", "digest", "planDigest", "explanation",
    ];

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_object_has_every_property_in_a_fixed_order()
    {
        foreach (var decision in Decide())
        {
            Assert.Equal(DecisionProperties, Names(decision));
            Assert.All(decision.GetProperty("grants").EnumerateArray(), grant => Assert.Equal(
                ["kind", "rule", "level", "chain", "accountable", "person", "because", "cites", "obligations", "counts", "voidBecause"], Names(grant)));
            Assert.All(decision.GetProperty("ceilings").EnumerateArray(), ceiling => Assert.Equal(
                ["kind", "rule", "level", "binding", "decisive", "because", "cites", "owner", "protocols", "obligations", "error"], Names(ceiling)));
            Assert.All(decision.GetProperty("validations").EnumerateArray(), validation => Assert.Equal(
                ["protocol", "name", "approver", "demandedBy", "metBy"], Names(validation)));
            Assert.All(decision.GetProperty("obligations").EnumerateArray(), obligation => Assert.Equal(["id", "duty", "party", "due"], Names(obligation)));
            Assert.All(decision.GetProperty("blockers").EnumerateArray(), blocker => Assert.Equal(["level", "kind", "rule", "because"], Names(blocker)));
        }
    }

    [Fact]
    public void A_decision_that_waits_for_approval_says_all()
    {
        var decision = Decide("02-large.json").Single();
        Assert.Equal("02-large.json", Text(decision, "request"));
        Assert.Equal("awaitingApproval", Text(decision, "outcome"));
        Assert.Equal("ActWithApproval", Text(decision, "autonomy"));

        var (grant, exceeded) = (decision.GetProperty("grants")[0], decision.GetProperty("grants")[1]);
        Assert.Equal("delegation", Text(exceeded, "kind"));
        Assert.Equal(["small-refunds"], Texts(exceeded, "chain"));
        Assert.False(exceeded.GetProperty("counts").GetBoolean());
        Assert.Contains("500.00 EUR", Text(exceeded.GetProperty("voidBecause"), "en"), StringComparison.Ordinal);
        Assert.Equal("policy", Text(grant, "kind"));
        Assert.Equal("refund.prepare", Text(grant, "rule"));
        Assert.Equal("ActWithinBounds", Text(grant, "level"));
        Assert.Equal("role:head-of-claims", Text(grant, "accountable"));
        Assert.Equal("claire-dubois", Text(grant, "person"));
        Assert.Equal("The assistant prepares every refund", Text(grant.GetProperty("because"), "en"));
        Assert.Equal("L’assistant prépare chaque remboursement", Text(grant.GetProperty("because"), "fr"));
        Assert.Equal("Charter 3.1", Text(grant, "cites"));
        Assert.Equal(["inform-customer"], Texts(grant, "obligations"));
        Assert.True(grant.GetProperty("counts").GetBoolean());
        Assert.Equal(JsonValueKind.Null, grant.GetProperty("voidBecause").ValueKind);

        var ceiling = decision.GetProperty("ceilings").EnumerateArray().First();
        Assert.Equal("policy", Text(ceiling, "kind"));
        Assert.Equal("refund.over-500", Text(ceiling, "rule"));
        Assert.Equal("ActWithApproval", Text(ceiling, "level"));
        Assert.True(ceiling.GetProperty("binding").GetBoolean());
        Assert.True(ceiling.GetProperty("decisive").GetBoolean());
        Assert.Equal("Refunds over 500 stay a human decision", Text(ceiling.GetProperty("because"), "en"));
        Assert.Equal("Charter 3.2", Text(ceiling, "cites"));
        Assert.Equal("role:head-of-claims", Text(ceiling, "owner"));
        Assert.Equal(["four-eyes"], Texts(ceiling, "protocols"));
        Assert.Empty(Texts(ceiling, "obligations"));
        Assert.Equal(JsonValueKind.Null, ceiling.GetProperty("error").ValueKind);

        var authority = decision.GetProperty("authority");
        Assert.Equal(["party", "person", "standsInFor", "rule", "chain"], Names(authority));
        Assert.Equal("role:head-of-claims", Text(authority, "party"));
        Assert.Equal("claire-dubois", Text(authority, "person"));
        Assert.Equal(JsonValueKind.Null, authority.GetProperty("standsInFor").ValueKind);
        Assert.Equal("refund.prepare", Text(authority, "rule"));
        Assert.Empty(Texts(authority, "chain"));

        var validation = decision.GetProperty("validations").EnumerateArray().Single();
        Assert.Equal("four-eyes", Text(validation, "protocol"));
        Assert.Equal("Four eyes", Text(validation.GetProperty("name"), "en"));
        Assert.Equal(JsonValueKind.Null, validation.GetProperty("approver").ValueKind);
        Assert.Equal(["refund.over-500"], Texts(validation, "demandedBy"));
        Assert.Equal(JsonValueKind.Null, validation.GetProperty("metBy").ValueKind);
        Assert.Empty(decision.GetProperty("presented").EnumerateArray());
        Assert.Empty(decision.GetProperty("budgets").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, decision.GetProperty("planDigest").ValueKind);

        var obligation = decision.GetProperty("obligations").EnumerateArray().Single();
        Assert.Equal("inform-customer", Text(obligation, "id"));
        Assert.Equal("Tell the customer that an AI took part", Text(obligation.GetProperty("duty"), "en"));

        var blocker = decision.GetProperty("blockers").EnumerateArray().Single();
        Assert.Equal("ActWithApproval", Text(blocker, "level"));
        Assert.Equal("ceiling", Text(blocker, "kind"));
        Assert.Equal("refund.over-500", Text(blocker, "rule"));
        Assert.Equal("Refunds over 500 stay a human decision", Text(blocker.GetProperty("because"), "en"));

        Assert.Matches("^[0-9a-f]{64}$", Text(decision, "policyVersion"));
        Assert.Matches("^[0-9a-f]{64}$", Text(decision, "digest"));
        Assert.Equal(Tool.Run("decide", _folder.Path, "02-large.json").Output, Text(decision, "explanation"));
    }

    [Fact]
    public void A_delegation_carries_its_chain()
    {
        var decision = Decide("01-small.json").Single();
        Assert.Equal("proceed", Text(decision, "outcome"));
        Assert.Equal("delegation", Text(decision.GetProperty("grants").EnumerateArray().First(), "kind"));
        Assert.Equal(["small-refunds"], Texts(decision.GetProperty("authority"), "chain"));
        Assert.Empty(decision.GetProperty("blockers").EnumerateArray());
        Assert.Empty(decision.GetProperty("validations").EnumerateArray());
    }

    [Fact]
    public void A_refusal_by_name_has_no_authority_and_says_which_grant_is_missing()
    {
        var decision = Decide("04-unknown.json").Single();
        Assert.Equal("refused", Text(decision, "outcome"));
        Assert.Equal("None", Text(decision, "autonomy"));
        Assert.Equal(JsonValueKind.Null, decision.GetProperty("authority").ValueKind);
        Assert.Equal("missingGrant", Text(decision.GetProperty("blockers").EnumerateArray().First(), "kind"));
        Assert.Contains(decision.GetProperty("ceilings").EnumerateArray(), c => Text(c, "kind") == "builtIn" && Text(c, "rule") == "built-in.unknown-actor");
    }

    [Fact]
    public void A_void_grant_says_why()
    {
        var grant = Decide("05-deny.json").Single().GetProperty("grants").EnumerateArray().Single();
        Assert.False(grant.GetProperty("counts").GetBoolean());
        Assert.NotEmpty(Text(grant.GetProperty("voidBecause"), "fr"));
    }

    [Fact]
    public void The_explanation_speaks_the_chosen_language()
    {
        var decision = JsonDocument.Parse(Tool.Run("decide", _folder.Path, "02-large.json", "--json", "--lang", "fr").Ended(1).Output).RootElement[0];
        Assert.Equal(Tool.Run("decide", _folder.Path, "02-large.json", "--lang", "fr").Output, Text(decision, "explanation"));
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        string[] args = ["decide", _folder.Path, "--json", "--lang", "en"];
        Assert.Equal(Tool.Run(args).Output, Tool.RunIn(culture, args).Output);
        string[] table = ["decide", _folder.Path, "--lang", "fr"];
        Assert.Equal(Tool.Run(table).Output, Tool.RunIn(culture, table).Output);
    }

    [Fact]
    public void Letters_stay_as_people_wrote_them() =>
        Assert.Contains("L’assistant prépare", Tool.Run("decide", _folder.Path, "--json").Output, StringComparison.Ordinal);

    [Fact]
    public void Bad_input_leaves_the_output_empty_and_the_problems_on_the_error_stream()
    {
        _folder.Replace("requests/01-small.json", "\"unit\"", "\"unti\"");
        var run = Tool.Run("decide", _folder.Path, "--json").Ended(2);
        Assert.Empty(run.Output);
        var problems = JsonDocument.Parse(run.Error).RootElement;
        Assert.Contains(problems.EnumerateArray(), p => Text(p, "id") == DiagnosticIds.UnknownProperty && Text(p, "file") == _folder.File("requests/01-small.json"));
    }

    private List<JsonElement> Decide(params string[] requests) =>
        [.. JsonDocument.Parse(Tool.Run(["decide", _folder.Path, .. requests, "--json"]).Output).RootElement.EnumerateArray()];

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
