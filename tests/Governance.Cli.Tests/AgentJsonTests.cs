using System.Text.Json;
using Governance.Cli.Tests.Support;

namespace Governance.Cli.Tests;

/// <summary>The file of an agent for machines.</summary>
public sealed class AgentJsonTests : IDisposable
{
    private readonly SampleFolder _folder = CareerFiles.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("refund-bot", 1)]
    [InlineData("triage-bot", 1)]
    [InlineData("letter-bot", 1)]
    [InlineData("old-bot", 0)]
    public void Every_object_has_every_property_in_a_fixed_order(string agent, int code)
    {
        var file = Ask(agent, code);
        Assert.Equal(
            [
                "at", "id", "name", "status", "owner", "deputy", "technicalOwner", "unit", "teams", "useCases", "reviewDue", "findings", "mandate", "environment",
                "certificates", "autonomy", "promotions", "delegationsReceived", "delegationsGiven", "incidents", "appraisals", "trials", "history", "exit",
            ],
            Names(file));
        Assert.Equal(["task", "decisionTypes", "prohibitions", "kpis"], Names(file.GetProperty("mandate")));
        All(file.GetProperty("mandate"), "kpis", "kpi", "atLeast", "atMost", "maximumAge", "isMeasured", "latest", "measured", "kept");
        Assert.Equal(["model", "tools", "dataClasses", "fingerprint"], Names(file.GetProperty("environment")));
        All(file, "findings", "kind", "message");
        All(
            file, "certificates", "id", "decisionType", "unit", "ceiling", "issuedBy", "issuedAt", "environment", "validFrom", "validUntil", "riskAcceptance", "inForce",
            "problem", "replacedBy", "level", "limitedBy");
        All(file, "autonomy", "decisionType", "purpose", "unit", "level", "factors", "conditional");
        Assert.All(Items(file, "autonomy"), act =>
        {
            All(act, "factors", "kind", "level", "binding", "because", "toRise");
            All(act, "conditional", "rule", "level");
        });
        All(
            file, "promotions", "decisionType", "unit", "from", "to", "rule", "since", "trials", "successes", "lowerBound", "wilsonBound", "ofOtherEnvironments",
            "beforeTheLevel", "cleanTrialsNeeded", "earliestAt", "earned", "obstacles");
        All(file, "delegationsReceived", "decisionType", "accountable", "chains");
        All(file, "delegationsGiven", "inForce", "problem", "rule");
        All(file, "incidents", "id", "severity", "occurredAt", "recordedAt", "recordedBy", "cause", "decision");
        All(file, "appraisals", "kpi", "at", "value", "by");
        All(file, "trials", "decisionType", "unit", "environment", "ownEnvironment", "from", "until", "trials", "successes", "source");
        All(
            file, "history", "at", "transition", "by", "from", "to", "reason", "body", "certificates", "limit", "reviewDue", "owner", "deputy", "environment", "successor",
            "decision");
    }

    [Fact]
    public void Levels_are_named_as_policies_name_them_and_what_binds_is_marked()
    {
        var issue = Items(Ask("refund-bot", 1), "autonomy").Single(act => Text(act, "decisionType") == "refund.issue");
        Assert.Equal("ActWithApproval", Text(issue, "level"));
        Assert.Equal(
            [
                "status ActMonitored False", "owner ActMonitored False", "mandate ActMonitored False", "certificate ActOnPlan False", "health ActWithApproval True",
                "useCase ActMonitored False", "grant ActWithinBounds False", "delegator ActMonitored False", "limits ActMonitored False",
            ],
            Items(issue, "factors").Select(factor => $"{Text(factor, "kind")} {Text(factor, "level")} {factor.GetProperty("binding").GetBoolean()}"));
        Assert.Equal(["refund.fraud None", "refund.over-500 ActWithApproval"], Items(issue, "conditional").Select(one => $"{Text(one, "rule")} {Text(one, "level")}"));
    }

    [Fact]
    public void A_promotion_tells_the_evidence_and_what_does_not_count()
    {
        var promotion = Items(Ask("refund-bot", 1), "promotions").Single(one => Text(one, "decisionType") == "refund.issue");
        Assert.Equal("ActWithApproval ActOnPlan", $"{Text(promotion, "from")} {Text(promotion, "to")}");
        Assert.Equal(
            "120 118 0.948466 0.950883 96 203 4",
            string.Join(' ', new[] { "trials", "successes", "lowerBound", "wilsonBound", "ofOtherEnvironments", "beforeTheLevel", "cleanTrialsNeeded" }
                .Select(name => promotion.GetProperty(name).GetRawText())));
        Assert.Equal("2026-10-05T08:00:00Z 2026-11-02T08:00:00Z", $"{Text(promotion, "since")} {Text(promotion, "earliestAt")}");
        Assert.False(promotion.GetProperty("earned").GetBoolean());
        var rule = promotion.GetProperty("rule");
        Assert.Equal(["level", "successRate", "confidence", "method", "minimumTrials", "minimumTime"], Names(rule));
        Assert.Equal("clopperPearson P28D 0.95", $"{Text(rule, "method")} {Text(rule, "minimumTime")} {rule.GetProperty("successRate").GetRawText()}");
    }

    [Fact]
    public void On_probation_the_status_stands_in_the_way_of_a_promotion()
    {
        var promotion = Assert.Single(Items(Ask("triage-bot", 1), "promotions"));
        Assert.Equal("on probation, no agent is certified above Act with approval", Text(Items(promotion, "obstacles")[^1], "en"));
        Assert.Equal("0", promotion.GetProperty("lowerBound").GetRawText());
    }

    [Fact]
    public void Certificates_tell_what_has_come_of_them()
    {
        var certificates = Items(Ask("refund-bot", 1), "certificates");
        Assert.Equal(
            ["first-refunds False ", "refunds-2026 True Observe", "issue-2026 True ActWithApproval"],
            certificates.Select(one => $"{Text(one, "id")} {one.GetProperty("inForce").GetBoolean()} {one.GetProperty("level").GetString()}"));
        var limit = certificates[2].GetProperty("limitedBy");
        Assert.Equal(["at", "decisionType", "unit", "ceiling", "incident", "because"], Names(limit));
        Assert.Equal("wrong-iban", Text(limit, "incident"));
        Assert.Equal("refund.deny Observe", $"{Text(certificates[1].GetProperty("limitedBy"), "decisionType")} {Text(certificates[1].GetProperty("limitedBy"), "ceiling")}");
    }

    [Fact]
    public void History_leads_from_status_to_status()
    {
        var file = Ask("refund-bot", 1);
        Assert.Equal(
            [
                "hire draft onboarding", "startProbation onboarding probation", "changeEnvironment probation probation", "recertify probation probation",
                "confirm probation active", "promote active active", "review active active", "demote active active",
            ],
            Items(file, "history").Select(one => $"{Text(one, "transition")} {Text(one, "from")} {Text(one, "to")}"));
        Assert.Equal("first-refunds", Items(Items(file, "history")[1], "certificates")[0].GetString());
        Assert.Equal("dee7d1d42453", Text(Items(file, "history")[2].GetProperty("environment"), "fingerprint"));
        Assert.Equal(["decisionType", "unit", "ceiling"], Names(Items(file, "history")[7].GetProperty("limit")));
        Assert.Equal([false, true, true], Items(file, "trials").Select(trial => trial.GetProperty("ownEnvironment").GetBoolean()));
        Assert.Equal(["tiny-refunds True", "spring-refunds False"], Items(file, "delegationsGiven").Select(given => $"{Text(given.GetProperty("rule"), "id")} {given.GetProperty("inForce").GetBoolean()}"));
    }

    [Fact]
    public void A_dismissed_agent_leaves_its_exit_record()
    {
        var file = Ask("old-bot", 0);
        Assert.Equal("retired", Text(file, "status"));
        Assert.Empty(Items(file, "promotions"));
        var exit = file.GetProperty("exit");
        Assert.Equal(["at", "by", "reason", "successor", "revoked", "reassigned"], Names(exit));
        Assert.Equal("person:claire-dubois", Text(exit, "by"));
        Assert.Equal(["refund.deny"], Items(exit, "reassigned").Select(one => one.GetString()));
        Assert.Equal(JsonValueKind.Null, Ask("refund-bot", 1).GetProperty("exit").ValueKind);
    }

    [Theory]
    [InlineData("fr-CH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
        string[] question = ["agent", _folder.Path, "refund-bot", "--at", CareerFiles.Now, "--json"];
        Assert.Equal(Tool.Run(question).Output, Tool.RunIn(culture, question).Output);
        string[] shown = [.. question.SkipLast(1), "--lang", "fr"];
        Assert.Equal(Tool.Run(shown).Output, Tool.RunIn(culture, shown).Output);
    }

    [Fact]
    public void The_page_of_the_tool_documents_every_property()
    {
        var page = File.ReadAllText(Repository.Find("docs/tool.md"));
        var names = new[] { "refund-bot", "old-bot" }.Select(agent => Run("agent", _folder.Path, agent)).Append(Run("agents", _folder.Path)).SelectMany(All);
        Assert.All(names.Distinct().Except(["en", "fr"]), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private JsonElement Ask(string agent, int code)
    {
        var run = Tool.Run("agent", _folder.Path, agent, "--at", CareerFiles.Now, "--json").Ended(code);
        Assert.Empty(run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static JsonElement Run(params string[] question) => JsonDocument.Parse(Tool.Run([.. question, "--json", "--at", CareerFiles.Now]).Output).RootElement;

    /// <summary>The names of all properties at every depth.</summary>
    private static IEnumerable<string> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => All(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };

    private static void All(JsonElement element, string list, params string[] names) => Assert.All(Items(element, list), item => Assert.Equal(names, Names(item)));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static List<JsonElement> Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
