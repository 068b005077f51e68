namespace Governance.Cli.Tests.Support;

/// <summary>
/// The sample folder with more of a history: an assistant that rose and fell, one on probation to which it passes work on, one that nobody certified, and one that
/// was dismissed.
/// </summary>
internal static class CareerFiles
{
    /// <summary>When most tests ask.</summary>
    public const string Now = "2026-11-18T09:30:00Z";

    /// <summary>The environment of the assistant since March 2026.</summary>
    private const string Clerk = """{ "model": { "provider": "example-ai", "name": "clerk", "version": "4.2" }, "tools": ["refund-ledger", "mail"], "dataClasses": ["claims"] }""";

    private const string OldClerk = """{ "model": { "provider": "example-ai", "name": "clerk", "version": "4.1" }, "tools": ["refund-ledger", "mail"], "dataClasses": ["claims"] }""";

    private const string Reader = """{ "model": { "provider": "example-ai", "name": "reader", "version": "1.0" }, "tools": ["mail"] }""";

    private const string Digest = "3f9a5b2c7d1e8f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8";

    /// <summary>The folder on disk.</summary>
    public static SampleFolder Folder() => new SampleFolder()
        .Write("agents.json", Agents)
        .Write("delegations.json", Delegations)
        .Write("kpis.json", Kpis)
        .Replace("organization.json", """{ "id": "marc-lefevre", "name": "Marc Lefèvre", "unit": "group" }""", """
            { "id": "marc-lefevre", "name": "Marc Lefèvre", "unit": "group" },
                { "id": "paul-roche", "name": "Paul Roche", "unit": "claims", "leftAt": "2026-06-30T22:00:00Z" }
            """);

    private const string Kpis = """
        {
          "kpis": [
            {
              "id": "override-rate", "name": { "en": "Refunds overruled by a person", "fr": "Remboursements corrigés par une personne" },
              "family": "oversight", "direction": "band", "unit": "percent", "owner": "role:head-of-claims", "bandLow": 1, "bandHigh": 8
            },
            {
              "id": "lead-time", "name": { "en": "Time from claim to refund", "fr": "Délai entre demande et remboursement" },
              "family": "timeSaved", "direction": "down", "unit": "day", "owner": "person:claire-dubois", "target": 1
            }
          ]
        }
        """;

    private const string Delegations = """
        {
          "rules": [
            {
              "id": "small-refunds", "delegator": "role:head-of-claims", "delegatee": "agent:refund-bot", "decisionTypes": ["refund.issue"],
              "purposes": ["customer-refunds"], "units": ["claims"], "autonomy": "ActWithinBounds", "amountLimit": { "amount": "500.00", "currency": "EUR" },
              "validFrom": "2026-02-01T00:00:00Z", "validUntil": "2027-02-01T00:00:00Z", "depth": 1,
              "reason": { "en": "Small refunds are paid at once", "fr": "Les petits remboursements sont versés aussitôt" }
            },
            {
              "id": "tiny-refunds", "delegator": "agent:refund-bot", "delegatee": "agent:triage-bot", "parent": "small-refunds", "decisionTypes": ["refund.issue"],
              "purposes": ["customer-refunds"], "units": ["claims"], "autonomy": "ActOnPlan", "amountLimit": { "amount": "50.00", "currency": "EUR" },
              "validFrom": "2026-10-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
              "reason": { "en": "The smallest ones go to triage", "fr": "Les plus petits vont au tri" }
            },
            {
              "id": "spring-refunds", "delegator": "agent:refund-bot", "delegatee": "agent:triage-bot", "parent": "small-refunds", "decisionTypes": ["refund.issue"],
              "purposes": ["customer-refunds"], "units": ["claims"], "autonomy": "Advise", "amountLimit": { "amount": "50.00", "currency": "EUR" },
              "validFrom": "2026-04-01T00:00:00Z", "validUntil": "2026-07-01T00:00:00Z",
              "reason": { "en": "Help in spring", "fr": "Renfort de printemps" }
            }
          ]
        }
        """;

    private static readonly string Agents = $$"""
        {
          "agents": [
            {
              "id": "refund-bot", "name": { "en": "Refund assistant", "fr": "Assistant remboursements" },
              "owner": "claire-dubois", "deputy": "anna-keller", "technicalOwner": "marc-lefevre", "unit": "claims", "teams": ["care-bots"],
              "mandate": {
                "task": { "en": "Pays small refunds at once and prepares the others", "fr": "Verse aussitôt les petits remboursements et prépare les autres" },
                "decisionTypes": ["refund"],
                "kpis": [{ "kpi": "override-rate", "atLeast": 1, "atMost": 8, "maximumAge": "P90D" }, { "kpi": "lead-time", "atMost": 1.5 }]
              },
              "model": { "provider": "example-ai", "name": "clerk", "version": "4.2" },
              "useCases": ["customer-refunds"], "dataClasses": ["claims"], "tools": ["refund-ledger", "mail"],
              "certificates": [
                {{Certificate("first-refunds", "refund", "ActWithApproval", "2025-12-01", OldClerk, "2026-12-01")}},
                {{Certificate("refunds-2026", "refund", "ActWithApproval", "2026-03-10", Clerk, "2027-06-30")}},
                {{Certificate("issue-2026", "refund.issue", "ActOnPlan", "2026-07-01", Clerk, "2027-06-30")}}
              ],
              "reviewDue": "2027-03-31T00:00:00Z",
              "status": "active"
            },
            {
              "id": "triage-bot", "name": { "en": "Triage assistant", "fr": "Assistant de tri" },
              "owner": "marc-lefevre", "unit": "claims",
              "mandate": {
                "task": { "en": "Sorts claims and pays the smallest", "fr": "Trie les demandes et verse les plus petites" },
                "decisionTypes": ["refund"], "prohibitions": ["refund.deny"],
                "kpis": [{ "kpi": "lead-time", "atMost": 1, "maximumAge": "P30D" }]
              },
              "model": { "provider": "example-ai", "name": "reader", "version": "1.0" },
              "useCases": ["customer-refunds"], "tools": ["mail"],
              "certificates": [{{Certificate("triage", "refund.issue", "ActWithApproval", "2026-09-01", Reader, "2026-12-10")}}],
              "reviewDue": "2026-12-01T00:00:00Z",
              "status": "probation"
            },
            {
              "id": "letter-bot", "name": { "en": "Letter writer", "fr": "Rédacteur de lettres" },
              "owner": "paul-roche", "deputy": "claire-dubois", "unit": "claims",
              "mandate": { "task": { "en": "Explains refusals", "fr": "Explique les refus" }, "decisionTypes": ["refund.deny"] },
              "model": { "provider": "example-ai", "name": "reader", "version": "1.0" },
              "useCases": ["customer-refunds"],
              "reviewDue": "2026-10-31T00:00:00Z",
              "status": "active"
            },
            {
              "id": "old-bot", "name": { "en": "First assistant", "fr": "Premier assistant" },
              "owner": "claire-dubois", "unit": "claims",
              "mandate": { "task": { "en": "Answered the first claims", "fr": "Répondait aux premières demandes" }, "decisionTypes": ["refund"] },
              "model": { "provider": "example-ai", "name": "reader", "version": "0.9" },
              "useCases": ["customer-refunds"],
              "reviewDue": "2026-01-31T00:00:00Z",
              "status": "retired",
              "exit": {
                "at": "2026-01-20T10:00:00Z", "by": "person:claire-dubois", "successor": "claire-dubois",
                "reason": { "en": "Refund assistant does its work", "fr": "L’assistant remboursements fait son travail" },
                "revoked": ["spring-refunds"], "reassigned": ["refund.deny"]
              }
            }
          ],
          "events": [
            {{Event("refund-bot", "2025-11-03", "anna-keller", "draft", "\"transition\": \"hire\", \"body\": \"ai-committee\"", "Refunds take too long", "Les remboursements tardent")}},
            {{Event("refund-bot", "2025-12-01", "anna-keller", "onboarding", $"\"transition\": \"startProbation\", \"body\": \"ai-committee\", \"certificates\": [{Certificate("first-refunds", "refund", "ActWithApproval", "2025-12-01", OldClerk, "2026-12-01")}]", "Set up and tested", "Installé et éprouvé")}},
            {{Event("old-bot", "2026-01-20", "claire-dubois", "active", "\"transition\": \"offboard\", \"successor\": \"claire-dubois\"", "Refund assistant does its work", "L’assistant remboursements fait son travail")}},
            {{Event("old-bot", "2026-02-20", "claire-dubois", "offboarding", "\"transition\": \"retire\"", "Nothing is left to do", "Il ne reste rien à faire")}},
            {{Event("refund-bot", "2026-03-01", "marc-lefevre", "probation", $"\"transition\": \"changeEnvironment\", \"environment\": {Clerk}", "Model 4.1 ends", "Le modèle 4.1 prend fin")}},
            {{Event("refund-bot", "2026-03-10", "marc-lefevre", "probation", $"\"transition\": \"recertify\", \"body\": \"ai-committee\", \"certificates\": [{Certificate("refunds-2026", "refund", "ActWithApproval", "2026-03-10", Clerk, "2027-06-30")}]", "Tested on the new model", "Éprouvé sur le nouveau modèle")}},
            {{Event("refund-bot", "2026-04-01", "anna-keller", "probation", "\"transition\": \"confirm\", \"body\": \"ai-committee\", \"reviewDue\": \"2026-09-30T00:00:00Z\"", "Good work", "Bon travail")}},
            {{Event("refund-bot", "2026-07-01", "anna-keller", "active", $"\"transition\": \"promote\", \"body\": \"ai-committee\", \"certificates\": [{Certificate("issue-2026", "refund.issue", "ActOnPlan", "2026-07-01", Clerk, "2027-06-30")}]", "203 refunds, 3 of them wrong", "203 remboursements, dont 3 faux")}},
            {{Event("refund-bot", "2026-09-29", "claire-dubois", "active", "\"transition\": \"review\", \"reviewDue\": \"2027-03-31T00:00:00Z\"", "No complaints", "Aucune plainte")}},
            {{Event("refund-bot", "2026-10-20", "claire-dubois", "active", "\"transition\": \"demote\", \"limit\": { \"decisionType\": \"refund.deny\", \"ceiling\": \"Observe\" }", "Refusals read badly", "Les refus sont mal rédigés")}},
            {{Event("triage-bot", "2026-09-01", "anna-keller", "onboarding", $"\"transition\": \"startProbation\", \"body\": \"ai-committee\", \"certificates\": [{Certificate("triage", "refund.issue", "ActWithApproval", "2026-09-01", Reader, "2026-12-10")}]", "Set up and tested", "Installé et éprouvé")}}
          ],
          "trials": [
            {{Trial("2026-01-05", "2026-02-28", 96, 90, OldClerk)}},
            {{Trial("2026-03-15", "2026-06-30", 203, 200, Clerk)}},
            {{Trial("2026-10-06", "2026-11-15", 120, 118, Clerk)}}
          ],
          "incidents": [
            {
              "id": "wrong-iban", "agent": "refund-bot", "severity": "major", "occurredAt": "2026-10-04T16:20:00Z", "recordedAt": "2026-10-05T08:00:00Z",
              "recordedBy": "anna-keller", "decision": "{{Digest}}",
              "cause": { "en": "A refund went to an account of somebody else", "fr": "Un remboursement est parti sur le compte d’un tiers" }
            }
          ],
          "appraisals": [
            { "agent": "refund-bot", "kpi": "override-rate", "at": "2026-09-28T12:00:00Z", "value": 3.5, "by": "anna-keller" },
            { "agent": "refund-bot", "kpi": "lead-time", "at": "2026-09-28T12:00:00Z", "value": 1.25, "by": "claire-dubois" },
            { "agent": "refund-bot", "kpi": "override-rate", "at": "2026-12-15T12:00:00Z", "value": 12, "by": "anna-keller" }
          ]
        }
        """;

    private static string Certificate(string id, string type, string ceiling, string day, string environment, string until) => $$"""
        {
          "id": "{{id}}", "decisionType": "{{type}}", "unit": "claims", "ceiling": "{{ceiling}}", "issuedBy": "ai-committee", "issuedAt": "{{day}}T10:00:00Z",
          "environment": {{environment}}, "validFrom": "{{day}}T10:00:00Z", "validUntil": "{{until}}T00:00:00Z"
        }
        """;

    private static string Event(string agent, string day, string by, string from, string change, string reason, string raison) => $$"""
        {
          "agent": "{{agent}}", "at": "{{day}}T10:00:00Z", "by": "person:{{by}}", "from": "{{from}}", "decision": "{{Digest}}",
          "change": { {{change}}, "reason": { "en": "{{reason}}", "fr": "{{raison}}" } }
        }
        """;

    private static string Trial(string from, string until, int trials, int successes, string environment) => $$"""
        {
          "agent": "refund-bot", "decisionType": "refund.issue", "unit": "claims", "environment": {{environment}}, "from": "{{from}}T00:00:00Z",
          "until": "{{until}}T00:00:00Z", "trials": {{trials}}, "successes": {{successes}}, "source": "approval desk"
        }
        """;
}
