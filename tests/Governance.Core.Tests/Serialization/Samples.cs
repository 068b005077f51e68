using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Valid texts to spoil.</summary>
internal static class Samples
{
    public static IReadOnlyDictionary<string, string> AgentProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "\"refund-bot\"",
        ["name"] = "{\"en\": \"Refunds\", \"fr\": \"Remboursements\"}",
        ["owner"] = "\"claire-dubois\"",
        ["unit"] = "\"group\"",
        ["mandate"] = "{\"task\": {\"en\": \"Pay refunds\"}, \"decisionTypes\": [\"refund.issue\"]}",
        ["model"] = "{\"provider\": \"p\", \"name\": \"m\", \"version\": \"1\"}",
        ["useCases"] = "[\"refunds\"]",
        ["reviewDue"] = "\"2027-03-31T00:00:00Z\"",
        ["status"] = "\"active\"",
    };

    public static IReadOnlyDictionary<string, string> RuleProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "\"refunds-france\"",
        ["delegator"] = "\"person:claire-dubois\"",
        ["delegatee"] = "\"agent:refund-bot\"",
        ["decisionTypes"] = "[\"refund.issue\"]",
        ["purposes"] = "[\"refunds\"]",
        ["units"] = "[\"group\"]",
        ["autonomy"] = "\"ActWithinBounds\"",
        ["validFrom"] = "\"2026-01-01T00:00:00Z\"",
        ["validUntil"] = "\"2027-01-01T00:00:00Z\"",
        ["parent"] = "\"refunds\"",
        ["resources"] = "[{\"type\": \"Shop::Claim\", \"within\": {\"type\": \"Region\", \"id\": \"eu\"}}]",
        ["dataClasses"] = "[\"customer\"]",
        ["amountLimit"] = "{\"amount\": \"500.00\", \"currency\": \"EUR\"}",
        ["budgets"] = "[{\"id\": \"monthly\", \"amount\": {\"amount\": \"9000.00\", \"currency\": \"EUR\"}, \"period\": \"month\", \"timeZone\": \"Europe/Paris\"}]",
        ["calendar"] = "\"head-office\"",
        ["depth"] = "1",
        ["supersedes"] = "\"refunds-2025\"",
    };

    public static IReadOnlyDictionary<string, string> CalendarProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "\"head-office\"",
        ["name"] = "{\"en\": \"Head office\", \"fr\": \"Siège\"}",
        ["timeZone"] = "\"Europe/Paris\"",
        ["hours"] = "[{\"day\": \"monday\", \"from\": \"08:00\", \"until\": \"17:30:15\"}]",
        ["closed"] = "[\"2026-12-25\"]",
    };

    public static IReadOnlyDictionary<string, string> ApprovalProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "\"fr-2211-1\"",
        ["digest"] = $"\"{new string('a', 32)}{new string('9', 32)}\"",
        ["protocol"] = "\"four-eyes\"",
        ["approvers"] = "[\"anna\", \"bruno\"]",
        ["issuedAt"] = "\"2026-11-20T09:00:00Z\"",
        ["expiresAt"] = "\"2026-11-21T09:00:00Z\"",
        ["usedAt"] = "\"2026-11-20T10:00:00Z\"",
    };

    public static IReadOnlyDictionary<string, string> StepProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = "{\"en\": \"Check\"}",
        ["voters"] = "[\"role:handler\"]",
        ["quorum"] = "1",
        ["deadline"] = "\"PT8H\"",
    };

    public static IReadOnlyDictionary<string, string> KpiProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "\"lead-time\"",
        ["name"] = "{\"en\": \"Lead time\"}",
        ["family"] = "\"timeSaved\"",
        ["direction"] = "\"down\"",
        ["unit"] = "\"day\"",
        ["owner"] = "\"person:claire-dubois\"",
    };

    public static string Organization => """
        {
          "units": [{ "id": "group", "name": { "en": "Group", "fr": "Groupe" } }],
          "roles": [{ "id": "head", "name": { "en": "Head" } }],
          "people": [{ "id": "claire-dubois", "name": "Claire Dubois", "unit": "group", "roles": [{ "role": "head", "unit": "group" }] }],
          "decisionTypes": [{ "id": "refund.issue", "name": { "en": "Issue a refund" } }],
          "responsibilities": [{ "decisionType": "refund.issue", "unit": "group", "accountable": "person:claire-dubois" }]
        }
        """;

    public static string Portfolio => """
        {
          "useCases": [
            {
              "id": "refunds",
              "name": { "en": "Refunds" },
              "purpose": { "en": "Refund customers sooner" },
              "owner": "person:claire-dubois",
              "units": ["group"],
              "decisionTypes": ["refund.issue"],
              "stage": "production"
            }
          ]
        }
        """;

    public static string Agents => $"{{ \"agents\": [{{\n{string.Join(",\n", AgentProperties.Select(static pair => $"  \"{pair.Key}\": {pair.Value}"))}\n}}] }}";

    public static string Request => """
        {
          "agent": "refund-bot",
          "decisionType": "refund.issue",
          "resource": {
            "type": "Shop::Claim",
            "id": "FR-2211",
            "attributes": { "confirmed": true, "owner": { "__entity": { "type": "Customer", "id": "c-1" } }, "rate": { "__extn": { "fn": "decimal", "arg": "1.5" } } },
            "parents": [{ "type": "Region", "id": "eu" }]
          },
          "purpose": "refunds",
          "unit": "group",
          "amount": { "amount": "320.00", "currency": "EUR" },
          "counterparty": "customer c-1",
          "dataClasses": ["customer"],
          "context": { "grantedInFull": false, "channels": ["mail", "phone"] },
          "entities": [{ "uid": { "type": "Customer", "id": "c-1" }, "attrs": { "vulnerable": false }, "parents": [], "tags": { "tier": "gold" } }],
          "at": "2026-11-20T09:30:00Z"
        }
        """;

    /// <summary>What a request file may hold besides the request.</summary>
    public static IReadOnlyDictionary<string, string> EvidenceProperties { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["approvals"] = $"[{Object(ApprovalProperties)}]",
        ["plan"] = $$"""
            {"plan": {"id": "restock-w48", "agent": "refund-bot", "purpose": "refunds", "validFrom": "2026-11-20T00:00:00Z", "validUntil": "2026-11-27T00:00:00Z",
              "actions": [{"decisionType": "refund.issue", "resource": {"type": "Shop::Claim"}, "unit": "group", "amountLimit": {"amount": "400.00", "currency": "EUR"}, "times": 3}]},
             "approvals": [{{Object(ApprovalProperties)}}], "done": [2]}
            """,
        ["emergency"] = """
            {"procedure": "line-down", "by": "anna", "reason": "Customers wait at the desk", "from": "2026-11-20T09:00:00Z", "until": "2026-11-20T12:00:00Z"}
            """,
        ["usage"] = """
            {"budgets": [{"delegation": "refunds-france", "budget": "monthly", "amount": {"amount": "120.00", "currency": "EUR"}}, {"delegation": "refunds-france", "budget": "daily", "count": 3}],
             "related": [{"amount": "180.00", "currency": "EUR"}]}
            """,
    };

    /// <summary>The request with everything that may be presented with it.</summary>
    public static string RequestWithEvidence => Request.TrimEnd()[..^1].TrimEnd() + $",\n{string.Join(",\n", EvidenceProperties.Select(static pair => $"  \"{pair.Key}\": {pair.Value.Trim()}"))}\n}}";

    public static string Object(IEnumerable<KeyValuePair<string, string>> properties) =>
        $"{{{string.Join(", ", properties.Select(static pair => $"\"{pair.Key}\": {pair.Value}"))}}}";

    /// <summary>The files of a small valid folder.</summary>
    public static Dictionary<string, string> Folder() => new(StringComparer.Ordinal)
    {
        ["organization.json"] = Organization,
        ["portfolio.json"] = Portfolio,
        ["agents.json"] = Agents,
    };

    public static IEnumerable<GovernanceFile> Files(IEnumerable<KeyValuePair<string, string>> texts) =>
        texts.Select(static pair => GovernanceFile.FromText(pair.Key, pair.Value));
}
