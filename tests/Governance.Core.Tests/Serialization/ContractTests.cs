using Governance.Agents;
using Governance.Approvals;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Well-formed JSON that says what it must not: what is reported, where, and what would help.</summary>
public class ContractTests
{
    private const string Id = "expected an id: lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`";
    private const string Party = "expected a party: `person:`, `role:`, `body:` or `agent:` and an id, such as `role:head-of-claims`";
    private const string Instant = "expected an instant in UTC, such as `2026-11-02T09:00:00Z`";
    private const string Duration = "expected an ISO 8601 duration in weeks, days, hours, minutes and seconds, such as `P2D` or `PT36H`";
    private const string Time = "expected a time of day, such as `08:00` or `17:30:15`";
    private const string Date = "expected a date, such as `2026-12-25`";
    private const string Digest = "expected a digest of SHA-256: 64 digits from `0` to `9` and from `a` to `f`";
    private const string EntityType = "expected a Cedar entity type, such as `Claim` or `Shop::Order`";
    private const string Whole = "expected a whole number without point or exponent, such as `2`";
    private const string Amount = "expected an amount in a text, with at most four decimals, such as `\"500.00\"`";

    /// <summary>A property of an agent, and what is said when it has a value.</summary>
    public static TheoryData<string, string, string> AgentCases => new()
    {
        { "id", "\"Refund Bot\"", $"GOV1010 ‹\"Refund Bot\"› `Refund Bot` is not an id | {Id}" },
        { "id", "\"\"", $"GOV1010 ‹\"\"› `` is not an id | {Id}" },
        { "id", "\"a--b\"", $"GOV1010 ‹\"a--b\"› `a--b` is not an id | {Id}" },
        { "id", "7", $"GOV1009 ‹7› expected a text, found a number | {Id}" },
        { "id", "null", $"GOV1009 ‹null› `null` is not allowed | {Id}" },
        { "deputy", "null", "GOV1009 ‹null› `null` is not allowed | leave the property out when there is nothing to say" },
        { "deputy", "[\"anna\"]", $"GOV1009 ‹[› expected a text, found a list | {Id}" },
        { "name", "\"Refunds\"", "GOV1009 ‹\"Refunds\"› expected an object, found a text | -" },
        { "name", "{\"fr\": \"Remboursements\"}", "GOV1008 ‹{› missing property `en` | `en` is a text" },
        { "name", "{\"en\": \"Refunds\", \"de\": \"Erstattungen\"}", "GOV1006 .de ‹\"de\"› unknown property `de` | the properties here are `en`, `fr`" },
        { "name", "{\"en\": \"Refunds\", \"fr\": null}", "GOV1009 .fr ‹null› `null` is not allowed | leave the property out when there is nothing to say" },
        { "name", "{\"en\": true}", "GOV1009 .en ‹true› expected a text, found `true` or `false` | -" },
        { "teams", "\"care-bots\"", "GOV1009 ‹\"care-bots\"› expected a list, found a text | -" },
        { "teams", "[\"care-bots\", 1, \"B\"]", $"GOV1009 [1] ‹1› expected a text, found a number | {Id}\nGOV1010 [2] ‹\"B\"› `B` is not an id | {Id}" },
        { "teams", "[null]", $"GOV1009 [0] ‹null› `null` is not allowed | {Id}" },
        { "model", "{\"provider\": \"p\", \"version\": \"1\"}", "GOV1008 ‹{› missing property `name` | `name` is a text" },
        { "reviewDue", "\"2027-03-31\"", "GOV1010 ‹\"2027-03-31\"› `2027-03-31` is not an instant in UTC | did you mean `2027-03-31T00:00:00Z`?" },
        { "reviewDue", "\"2027-03-31T10:00:00\"", "GOV1010 ‹\"2027-03-31T10:00:00\"› `2027-03-31T10:00:00` is not an instant in UTC | did you mean `2027-03-31T10:00:00Z`?" },
        { "reviewDue", "\"2027-03-31T10:00:00+02:00\"", "GOV1010 ‹\"2027-03-31T10:00:00+02:00\"› `2027-03-31T10:00:00+02:00` is not an instant in UTC | did you mean `2027-03-31T08:00:00Z`?" },
        { "reviewDue", "\"2027-02-30T00:00:00Z\"", $"GOV1010 ‹\"2027-02-30T00:00:00Z\"› `2027-02-30T00:00:00Z` is not an instant in UTC | {Instant}" },
        { "reviewDue", "\"31.03.2027\"", $"GOV1010 ‹\"31.03.2027\"› `31.03.2027` is not an instant in UTC | {Instant}" },
        { "reviewDue", "1806451200", $"GOV1009 ‹1806451200› expected a text, found a number | {Instant}" },
        { "status", "\"Active\"", "GOV1010 ‹\"Active\"› `Active` is not an agent's status | did you mean `active`?" },
        { "status", "\"onbording\"", "GOV1010 ‹\"onbording\"› `onbording` is not an agent's status | did you mean `onboarding`?" },
        { "status", "\"fired\"", "GOV1010 ‹\"fired\"› `fired` is not an agent's status | expected one of `draft`, `onboarding`, `probation`, `active`, `suspended`, `quarantined`, `offboarding`, `retired`" },
        { "status", "3", "GOV1009 ‹3› expected a text, found a number | expected one of `draft`, `onboarding`, `probation`, `active`, `suspended`, `quarantined`, `offboarding`, `retired`" },
        { "ownr", "\"claire\"", "GOV1006 ‹\"ownr\"› unknown property `ownr` | did you mean `owner`?" },
        { "Status", "\"active\"", "GOV1006 ‹\"Status\"› unknown property `Status` | did you mean `status`?" },
        { "\\u001b[31m", "1", "GOV1006 ['\\u001B[31m'] ‹\"\\u001b[31m\"› unknown property `\\u001B[31m` | the properties here are `id`, `name`, `owner`, `deputy`, `technicalOwner`, `unit`, `teams`, `mandate`, `model`, `useCases`, `dataClasses`, `tools`, `certificates`, `reviewDue`, `status`, `exit`" },
    };

    public static TheoryData<string, string, string> RuleCases => new()
    {
        { "delegator", "\"claire-dubois\"", $"GOV1010 ‹\"claire-dubois\"› `claire-dubois` is not a party | {Party}" },
        { "delegator", "\"team:care\"", $"GOV1010 ‹\"team:care\"› `team:care` is not a party | {Party}" },
        { "autonomy", "\"actWithApproval\"", "GOV1010 ‹\"actWithApproval\"› `actWithApproval` is not an autonomy level | did you mean `ActWithApproval`?" },
        { "autonomy", "\"ActWithAproval\"", "GOV1010 ‹\"ActWithAproval\"› `ActWithAproval` is not an autonomy level | did you mean `ActWithApproval`?" },
        { "autonomy", "\"Full\"", "GOV1010 ‹\"Full\"› `Full` is not an autonomy level | expected one of `None`, `Observe`, `Advise`, `ActWithApproval`, `ActOnPlan`, `ActWithinBounds`, `ActMonitored`" },
        { "amountLimit", "500", "GOV1009 ‹500› expected an object, found a number | -" },
        { "amountLimit", "{\"amount\": 500, \"currency\": \"EUR\"}", $"GOV1009 .amount ‹500› expected a text, found a number | {Amount}" },
        { "amountLimit", "{\"amount\": \"500,00\", \"currency\": \"EUR\"}", "GOV1010 .amount ‹\"500,00\"› `500,00` is not an amount | decimals stand after a point, and thousands are not parted: `1500.00`" },
        { "amountLimit", "{\"amount\": \"1 500\", \"currency\": \"EUR\"}", "GOV1010 .amount ‹\"1 500\"› `1 500` is not an amount | decimals stand after a point, and thousands are not parted: `1500.00`" },
        { "amountLimit", "{\"amount\": \"5e2\", \"currency\": \"EUR\"}", $"GOV1010 .amount ‹\"5e2\"› `5e2` is not an amount | {Amount}" },
        { "amountLimit", "{\"amount\": \".5\", \"currency\": \"EUR\"}", $"GOV1010 .amount ‹\".5\"› `.5` is not an amount | {Amount}" },
        { "amountLimit", "{\"amount\": \"0.00001\", \"currency\": \"EUR\"}", $"GOV1010 .amount ‹\"0.00001\"› the amount `0.00001` is too large or has more than four decimals | {Amount}" },
        { "amountLimit", "{\"amount\": \"922337203685477.5808\", \"currency\": \"EUR\"}", $"GOV1010 .amount ‹\"922337203685477.5808\"› the amount `922337203685477.5808` is too large or has more than four decimals | {Amount}" },
        { "amountLimit", "{\"amount\": \"1\", \"currency\": \"eur\"}", "GOV1010 .currency ‹\"eur\"› `eur` is not a currency code | did you mean `EUR`?" },
        { "amountLimit", "{\"amount\": \"1\", \"currency\": \"€\"}", "GOV1010 .currency ‹\"€\"› `€` is not a currency code | expected a currency code of three capital letters, such as `EUR`" },
        { "amountLimit", "{\"amount\": \"1\"}", "GOV1008 ‹{› missing property `currency` | `currency` is a currency code of three capital letters, such as `EUR`" },
        { "amountLimit", "{\"amont\": \"1\", \"currency\": \"EUR\", \"note\": 1}", "GOV1006 .amont ‹\"amont\"› unknown property `amont` | did you mean `amount`?\nGOV1006 .note ‹\"note\"› unknown property `note` | the properties here are `amount`, `currency`" },
    };

    /// <summary>A property of a delegation rule that has parts, and what is said of them.</summary>
    public static TheoryData<string, string, string> RulePartCases => new()
    {
        { "depth", "1.5", $"GOV1010 ‹1.5› `1.5` is not a whole number | {Whole}" },
        { "parent", "null", "GOV1009 ‹null› `null` is not allowed | leave the property out when there is nothing to say" },
        { "calendar", "\"Head office\"", $"GOV1010 ‹\"Head office\"› `Head office` is not an id | {Id}" },
        { "budgets", "[{\"id\": \"b\", \"period\": \"monthly\"}]", "GOV1010 [0].period ‹\"monthly\"› `monthly` is not a period of a budget | did you mean `month`?" },
        { "budgets", "[{\"id\": \"b\", \"period\": \"fiscal\"}]", "GOV1010 [0].period ‹\"fiscal\"› `fiscal` is not a period of a budget | expected one of `lifetime`, `rolling`, `day`, `week`, `month`, `quarter`, `year`" },
        { "budgets", "[{\"id\": \"b\", \"period\": \"rolling\", \"window\": \"P1M\"}]", "GOV1010 [0].window ‹\"P1M\"› `P1M` is not a duration of fixed length | months and years have no fixed length: write days, such as `P30D`" },
        { "budgets", "[{\"id\": \"b\"}]", "GOV1008 [0] ‹{› missing property `period` | `period` is one of `lifetime`, `rolling`, `day`, `week`, `month`, `quarter`, `year`" },
        { "resources", "[\"Claim\"]", "GOV1009 [0] ‹\"Claim\"› expected an object, found a text | -" },
        { "resources", "[{\"type\": \"a claim\"}]", $"GOV1010 [0].type ‹\"a claim\"› `a claim` is not a Cedar entity type | {EntityType}" },
        { "resources", "[{\"within\": \"eu\"}]", "GOV1009 [0].within ‹\"eu\"› expected an object, found a text | expected a Cedar entity reference, such as `{\"type\": \"Claim\", \"id\": \"c-1\"}`" },
        { "resources", "[{\"types\": \"Claim\"}, null]", "GOV1006 [0].types ‹\"types\"› unknown property `types` | did you mean `type`?\nGOV1009 [1] ‹null› `null` is not allowed | expected an object" },
    };

    public static TheoryData<string, string, string> CalendarCases => new()
    {
        { "hours", "[{\"day\": \"Monday\", \"from\": \"08:00\"}]", "GOV1010 [0].day ‹\"Monday\"› `Monday` is not a day of the week | did you mean `monday`?" },
        { "hours", "[{\"day\": \"none\", \"from\": \"08:00\"}]", "GOV1010 [0].day ‹\"none\"› `none` is not a day of the week | expected one of `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`" },
        { "hours", "[{\"day\": 1, \"from\": \"08:00\"}]", "GOV1009 [0].day ‹1› expected a text, found a number | expected one of `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`" },
        { "hours", "[{\"day\": \"friday\", \"from\": \"8:00\"}]", "GOV1010 [0].from ‹\"8:00\"› `8:00` is not a time of day | did you mean `08:00`?" },
        { "hours", "[{\"day\": \"friday\", \"from\": \"8h30\"}]", "GOV1010 [0].from ‹\"8h30\"› `8h30` is not a time of day | did you mean `08:30`?" },
        { "hours", "[{\"day\": \"friday\", \"from\": \"8 am\"}]", $"GOV1010 [0].from ‹\"8 am\"› `8 am` is not a time of day | {Time}" },
        { "hours", "[{\"day\": \"friday\", \"from\": 8}]", $"GOV1009 [0].from ‹8› expected a text, found a number | {Time}" },
        { "hours", "[{\"day\": \"friday\", \"from\": \"08:00\", \"until\": \"24:00\"}]", "GOV1010 [0].until ‹\"24:00\"› `24:00` is not a time of day | leave `until` out for hours that last to the end of the day" },
        { "hours", "[{\"day\": \"friday\", \"from\": \"08:00\", \"until\": \"17:60\"}]", $"GOV1010 [0].until ‹\"17:60\"› `17:60` is not a time of day | {Time}" },
        { "hours", "[{\"day\": \"friday\", \"from\": \"08:00Z\"}]", $"GOV1010 [0].from ‹\"08:00Z\"› `08:00Z` is not a time of day | {Time}" },
        { "hours", "[{\"day\": \"friday\"}]", "GOV1008 [0] ‹{› missing property `from` | `from` is a time of day, such as `08:00` or `17:30:15`" },
        { "closed", "[\"25.12.2026\"]", "GOV1010 [0] ‹\"25.12.2026\"› `25.12.2026` is not a date | did you mean `2026-12-25`?" },
        { "closed", "[\"2026-12-25T00:00:00Z\"]", "GOV1010 [0] ‹\"2026-12-25T00:00:00Z\"› `2026-12-25T00:00:00Z` is not a date | did you mean `2026-12-25`?" },
        { "closed", "[\"2026-02-29\"]", $"GOV1010 [0] ‹\"2026-02-29\"› `2026-02-29` is not a date | {Date}" },
        { "closed", "[\"12/25/2026\"]", $"GOV1010 [0] ‹\"12/25/2026\"› `12/25/2026` is not a date | {Date}" },
        { "closed", "[20261225]", $"GOV1009 [0] ‹20261225› expected a text, found a number | {Date}" },
        { "closed", "\"2026-12-25\"", "GOV1009 ‹\"2026-12-25\"› expected a list, found a text | -" },
    };

    public static TheoryData<string, string, string> ApprovalCases => new()
    {
        { "digest", "\"abc\"", $"GOV1010 ‹\"abc\"› `abc` is not a digest | {Digest}" },
        { "digest", $"\"{new string('A', 64)}\"", $"GOV1010 ‹\"{new string('A', 64)}\"› `{new string('A', 60)}…` is not a digest | {Digest}" },
        { "digest", $"\"{new string('a', 65)}\"", $"GOV1010 ‹\"{new string('a', 65)}\"› `{new string('a', 60)}…` is not a digest | {Digest}" },
        { "digest", "7", $"GOV1009 ‹7› expected a text, found a number | {Digest}" },
        { "approvers", "[\"person:anna\"]", $"GOV1010 [0] ‹\"person:anna\"› `person:anna` is not an id | {Id}" },
        { "usedAt", "null", "GOV1009 ‹null› `null` is not allowed | leave the property out when there is nothing to say" },
        { "signature", "\"s\"", "GOV1006 ‹\"signature\"› unknown property `signature` | the properties here are `id`, `digest`, `protocol`, `approvers`, `issuedAt`, `expiresAt`, `usedAt`" },
    };

    public static TheoryData<string, string, string> EvidenceCases => new()
    {
        { "usage", "{\"related\": {}}", "GOV1009 .related ‹{› expected a list, found an object | -" },
        { "usage", "{\"budgets\": [{\"delegation\": \"d\", \"budget\": \"b\", \"count\": \"3\"}]}", $"GOV1009 .budgets[0].count ‹\"3\"› expected a number, found a text | {Whole}" },
        { "plan", "{\"approvals\": [], \"done\": [\"1\"]}", $"GOV1008 ‹{{› missing property `plan` | `plan` is an object\nGOV1009 .done[0] ‹\"1\"› expected a number, found a text | {Whole}" },
        { "emergency", "true", "GOV1009 ‹true› expected an object, found `true` or `false` | -" },
        { "approvals", "null", "GOV1009 ‹null› `null` is not allowed | leave the property out when there is nothing to say" },
        { "aproval", "[]", "GOV1006 ‹\"aproval\"› unknown property `aproval` | did you mean `approvals`?" },
    };

    public static TheoryData<string, string, string> StepCases => new()
    {
        { "quorum", "1.0", $"GOV1010 ‹1.0› `1.0` is not a whole number | {Whole}" },
        { "quorum", "1e2", $"GOV1010 ‹1e2› `1e2` is not a whole number | {Whole}" },
        { "quorum", "99999999999", "GOV1010 ‹99999999999› the number `99999999999` is too large or has too many digits | -" },
        { "quorum", "\"1\"", $"GOV1009 ‹\"1\"› expected a number, found a text | {Whole}" },
        { "deadline", "\"P1M\"", "GOV1010 ‹\"P1M\"› `P1M` is not a duration of fixed length | months and years have no fixed length: write days, such as `P30D`" },
        { "deadline", "\"2 days\"", $"GOV1010 ‹\"2 days\"› `2 days` is not a duration of fixed length | {Duration}" },
        { "deadline", "\"-P1D\"", $"GOV1010 ‹\"-P1D\"› `-P1D` is not a duration of fixed length | {Duration}" },
        { "deadline", "48", $"GOV1009 ‹48› expected a text, found a number | {Duration}" },
    };

    public static TheoryData<string, string, string> KpiCases => new()
    {
        { "target", "\"0.5\"", "GOV1009 ‹\"0.5\"› expected a number, found a text | -" },
        { "target", "1e400", "GOV1010 ‹1e400› the number `1e400` is too large or has too many digits | -" },
        { "target", "1e-40", "GOV1010 ‹1e-40› the number `1e-40` is too large or has too many digits | -" },
        { "target", "0.12345678901234567890123456789", "GOV1010 ‹0.12345678901234567890123456789› the number `0.12345678901234567890123456789` is too large or has too many digits | -" },
        { "unit", "\"days\"", "GOV1010 ‹\"days\"› `days` is not a unit | did you mean `day`?" },
        { "unit", "\"%\"", "GOV1010 ‹\"%\"› `%` is not a unit | did you mean `percent`?" },
        { "unit", "\"quarrels\"", "GOV1010 ‹\"quarrels\"› `quarrels` is not a unit | expected a unit, such as `EUR`, `hour`, `percent`, `count of refunds`, `quantity of kWh`, `points of 100` or `EUR per refund`" },
        { "aggregation", "\"average\"", "GOV1010 ‹\"average\"› `average` is not an aggregation of measurements | expected one of `sum`, `mean`, `ratio`, `maximum`, `none`" },
        { "cadence", "\"months\"", "GOV1010 ‹\"months\"› `months` is not a cadence of a KPI | did you mean `month`?" },
        { "family", "\"timeSave\"", "GOV1010 ‹\"timeSave\"› `timeSave` is not a family of KPIs | did you mean `timeSaved`?" },
    };

    [Theory]
    [MemberData(nameof(AgentCases))]
    public void Of_an_agent(string property, string value, string expected) =>
        Check<AgentRegister>(Samples.AgentProperties, "agents", property, value, expected);

    [Theory]
    [MemberData(nameof(RuleCases))]
    [MemberData(nameof(RulePartCases))]
    public void Of_a_delegation_rule(string property, string value, string expected) =>
        Check<DelegationRegister>(Samples.RuleProperties, "rules", property, value, expected);

    [Theory]
    [MemberData(nameof(CalendarCases))]
    public void Of_a_business_calendar(string property, string value, string expected) =>
        CheckIn<OrganizationDirectory>(Samples.CalendarProperties, "{\"units\": [], \"people\": [], \"decisionTypes\": [], \"calendars\": [#]}", "$.calendars[0]", property, value, expected);

    [Theory]
    [MemberData(nameof(ApprovalCases))]
    public void Of_an_approval(string property, string value, string expected) =>
        CheckIn<DecisionRequestFields>(Samples.ApprovalProperties, Samples.Request.ReplaceLineEndings(" ").TrimEnd()[..^1] + ", \"approvals\": [#]}", "$.approvals[0]", property, value, expected);

    [Theory]
    [MemberData(nameof(EvidenceCases))]
    public void Of_evidence(string property, string value, string expected) =>
        CheckIn<DecisionRequestFields>(
            System.Text.Json.Nodes.JsonNode.Parse(Samples.RequestWithEvidence)!.AsObject().ToDictionary(static pair => pair.Key, static pair => pair.Value!.ToJsonString()), "#", "$", property, value, expected);

    [Theory]
    [MemberData(nameof(StepCases))]
    public void Of_a_validation_step(string property, string value, string expected) =>
        CheckIn<ProtocolCatalogue>(Samples.StepProperties, "{\"protocols\": [{\"id\": \"p\", \"name\": {\"en\": \"P\"}, \"steps\": [#]}]}", "$.protocols[0].steps[0]", property, value, expected);

    [Theory]
    [MemberData(nameof(KpiCases))]
    public void Of_a_kpi(string property, string value, string expected) =>
        Check<KpiCatalogue>(Samples.KpiProperties, "kpis", property, value, expected);

    [Theory]
    [InlineData("[]", "GOV1009 x.json:1:1 $ ‹[› expected an object, found a list | -")]
    [InlineData("\"agents\"", "GOV1009 x.json:1:1 $ ‹\"agents\"› expected an object, found a text | -")]
    [InlineData("null", "GOV1009 x.json:1:1 $ ‹null› `null` is not allowed | expected an object")]
    [InlineData("{}", "GOV1008 x.json:1:1 $ ‹{› missing property `agents` | `agents` is a list")]
    public void Of_the_root(string json, string expected) => Assert.Equal(expected, Reports.Of<AgentRegister>(json));

    [Fact]
    public void Every_missing_property_is_named() => Assert.Equal(
        """
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `name` | `name` is an object
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `owner` | `owner` is an id: lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `unit` | `unit` is an id: lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `mandate` | `mandate` is an object
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `model` | `model` is an object
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `useCases` | `useCases` is a list
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `reviewDue` | `reviewDue` is an instant in UTC, such as `2026-11-02T09:00:00Z`
        GOV1008 x.json:1:14 $.agents[0] ‹{› missing property `status` | `status` is one of `draft`, `onboarding`, `probation`, `active`, `suspended`, `quarantined`, `offboarding`, `retired`
        """,
        Reports.Of<AgentRegister>("{\"agents\": [ {\"id\": \"a\"}]}"));

    [Fact]
    public void A_stage_must_be_said() =>
        Assert.Contains("missing property `stage`", Reports.Of<PortfolioRegister>("{\"useCases\": [{}]}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("quorum", "0.5")]
    [InlineData("quorum", "x")]
    public void A_name_that_cannot_be_read_makes_no_other_missing(string name, string value) => Assert.DoesNotContain(
        "missing",
        Reports.Of<OrganizationDirectory>($"{{{name}: {value}}}"),
        StringComparison.Ordinal);

    private static void Check<T>(IReadOnlyDictionary<string, string> valid, string list, string property, string value, string expected)
        where T : class =>
        CheckIn<T>(valid, $"{{\"{list}\": [#]}}", $"$.{list}[0]", property, value, expected);

    /// <summary>Puts a value into an object that is otherwise valid; expectations leave out the file, and the path up to the property when the problem is in it.</summary>
    private static void CheckIn<T>(IReadOnlyDictionary<string, string> valid, string file, string path, string property, string value, string expected)
        where T : class
    {
        var meant = valid.Keys.FirstOrDefault(name => name.Equals(property, StringComparison.OrdinalIgnoreCase) || (name == "owner" && property == "ownr"));
        var properties = valid.Where(pair => pair.Key != meant).Append(new(property, value));
        var json = file.Replace("#", $"\n{{{string.Join(", ", properties.Select(static pair => $"\"{pair.Key}\": {pair.Value}"))}}}\n", StringComparison.Ordinal);
        var problems = DocumentReader.Read<T>(GovernanceFile.FromText("x.json", json)).Problems;
        var at = property.StartsWith('\\') ? path : $"{path}.{property}";

        Assert.All(problems, Typography.Check);
        Assert.All(problems, problem => Assert.Equal(2, problem.Location!.Line));
        Assert.All(problems, problem => Assert.StartsWith(at, problem.Location!.Path, StringComparison.Ordinal));
        Assert.Equal(expected, string.Join('\n', problems.Select(problem => Shorten(problem, at))));
    }

    private static string Shorten(Diagnostic problem, string path)
    {
        var report = Reports.Of(problem);
        var place = $"x.json:{problem.Location!.Line}:{problem.Location.Column} {path}";
        return report.Replace(place + " ", string.Empty, StringComparison.Ordinal).Replace(place, string.Empty, StringComparison.Ordinal);
    }
}
