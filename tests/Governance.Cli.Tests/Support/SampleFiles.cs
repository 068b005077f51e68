namespace Governance.Cli.Tests.Support;

/// <summary>A small governance folder: one assistant, five rules, four requests with different outcomes.</summary>
internal static class SampleFiles
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["organization.json"] = """
            {
              "units": [
                { "id": "group", "name": { "en": "Group", "fr": "Groupe" } },
                { "id": "claims", "name": { "en": "Claims", "fr": "Sinistres" }, "parent": "group" }
              ],
              "roles": [{ "id": "head-of-claims", "name": { "en": "Head of claims", "fr": "Responsable des sinistres" } }],
              "people": [
                { "id": "claire-dubois", "name": "Claire Dubois", "unit": "claims", "roles": [{ "role": "head-of-claims", "unit": "claims" }] },
                { "id": "anna-keller", "name": "Anna Keller", "unit": "group" },
                { "id": "marc-lefevre", "name": "Marc Lefèvre", "unit": "group" }
              ],
              "bodies": [
                {
                  "id": "ai-committee", "name": { "en": "AI committee", "fr": "Comité IA" }, "unit": "group", "quorum": 2, "chair": "anna-keller",
                  "certifiesUpTo": "ActWithinBounds",
                  "members": [
                    { "person": "anna-keller", "function": "legal" },
                    { "person": "marc-lefevre", "function": "it" }
                  ]
                }
              ],
              "decisionTypes": [
                { "id": "refund", "name": { "en": "Refunds", "fr": "Remboursements" }, "impact": "moderate", "reversible": true },
                { "id": "refund.issue", "name": { "en": "Pay a refund", "fr": "Verser un remboursement" }, "impact": "moderate", "reversible": true, "group": "refund" },
                { "id": "refund.deny", "name": { "en": "Deny a refund", "fr": "Refuser un remboursement" }, "impact": "high", "reversible": true, "group": "refund" }
              ],
              "responsibilities": [
                { "decisionType": "refund", "unit": "claims", "accountable": "role:head-of-claims" }
              ]
            }
            """,
        ["portfolio.json"] = """
            {
              "objectives": [{ "id": "faster-claims", "name": { "en": "Settle claims faster", "fr": "Régler plus vite" }, "owner": "person:claire-dubois" }],
              "useCases": [
                {
                  "id": "customer-refunds",
                  "name": { "en": "Customer refunds", "fr": "Remboursements clients" },
                  "purpose": { "en": "Pay small refunds within the hour", "fr": "Verser les petits remboursements dans l’heure" },
                  "owner": "person:claire-dubois",
                  "units": ["claims"],
                  "decisionTypes": ["refund"],
                  "stage": "production",
                  "autonomyCeiling": "ActMonitored"
                }
              ]
            }
            """,
        ["agents.json"] = """
            {
              "agents": [
                {
                  "id": "refund-bot",
                  "name": { "en": "Refund assistant", "fr": "Assistant remboursements" },
                  "owner": "claire-dubois",
                  "unit": "claims",
                  "mandate": {
                    "task": { "en": "Pays small refunds at once and prepares the others", "fr": "Verse aussitôt les petits remboursements et prépare les autres" },
                    "decisionTypes": ["refund"]
                  },
                  "model": { "provider": "example-ai", "name": "clerk", "version": "4.2" },
                  "useCases": ["customer-refunds"],
                  "certificates": [
                    {
                      "id": "refunds-2026", "decisionType": "refund", "unit": "claims", "ceiling": "ActWithinBounds",
                      "issuedBy": "ai-committee",
                      "issuedAt": "2026-01-12T10:00:00Z",
                      "environment": { "model": { "provider": "example-ai", "name": "clerk", "version": "4.2" } },
                      "validFrom": "2026-01-15T00:00:00Z",
                      "validUntil": "2027-06-30T00:00:00Z"
                    }
                  ],
                  "reviewDue": "2027-03-31T00:00:00Z",
                  "status": "active"
                }
              ]
            }
            """,
        ["delegations.json"] = """
            {
              "rules": [
                {
                  "id": "small-refunds",
                  "delegator": "role:head-of-claims",
                  "delegatee": "agent:refund-bot",
                  "decisionTypes": ["refund.issue"],
                  "purposes": ["customer-refunds"],
                  "units": ["claims"],
                  "autonomy": "ActWithinBounds",
                  "amountLimit": { "amount": "500.00", "currency": "EUR" },
                  "validFrom": "2026-02-01T00:00:00Z",
                  "validUntil": "2027-02-01T00:00:00Z",
                  "reason": { "en": "Small refunds are paid at once", "fr": "Les petits remboursements sont versés aussitôt" }
                }
              ]
            }
            """,
        ["protocols.json"] = """
            {
              "protocols": [
                {
                  "id": "four-eyes",
                  "name": { "en": "Four eyes", "fr": "Quatre yeux" },
                  "steps": [{ "name": { "en": "Approval", "fr": "Approbation" }, "voters": ["role:head-of-claims"], "quorum": 1, "deadline": "P1D" }]
                }
              ],
              "obligations": [{ "id": "inform-customer", "duty": { "en": "Tell the customer that an AI took part", "fr": "Dire au client qu’une IA est intervenue" } }]
            }
            """,
        ["policies/refunds.cedar"] = """
            @id("refund.prepare")
            @autonomy("ActWithinBounds")
            @owner("role:head-of-claims")
            @obligation("inform-customer")
            @because("The assistant prepares every refund")
            @because_fr("L’assistant prépare chaque remboursement")
            @cites("Charter 3.1")
            permit (principal == Agent::"refund-bot", action == Action::"refund.issue", resource);

            @id("refund.ownerless")
            @autonomy("ActMonitored")
            @owner("body:ai-committee")
            permit (principal == Agent::"refund-bot", action == Action::"refund.deny", resource)
            when { resource.flagged };

            @id("refund.over-500")
            @ceiling("ActWithApproval")
            @protocol("four-eyes")
            @owner("role:head-of-claims")
            @because("Refunds over 500 stay a human decision")
            @because_fr("Un remboursement de plus de 500 reste une décision humaine")
            @cites("Charter 3.2")
            forbid (principal is Agent, action == Action::"refund.issue", resource)
            when { context.amount.greaterThan(decimal("500.0")) };

            @id("refund.fraud")
            @because("Nobody pays where fraud is suspected")
            forbid (principal, action, resource)
            when { resource has suspected && resource.suspected };
            """,
        ["requests/01-small.json"] = Request("120.00"),
        ["requests/02-large.json"] = Request("1640.00"),
        ["requests/03-fraud.json"] = Request("20.00", """, "attributes": { "suspected": true }"""),
        ["requests/04-unknown.json"] = Request("20.00").Replace("refund-bot", "refund-robot", StringComparison.Ordinal),
        ["requests/05-deny.json"] = Request("20.00").Replace("refund.issue", "refund.deny", StringComparison.Ordinal),
    };

    /// <summary>A refund of an amount.</summary>
    public static string Request(string amount, string resource = "") => $$"""
        {
          "agent": "refund-bot",
          "decisionType": "refund.issue",
          "resource": { "type": "Claim", "id": "C-1"{{resource}} },
          "purpose": "customer-refunds",
          "unit": "claims",
          "amount": { "amount": "{{amount}}", "currency": "EUR" },
          "at": "2026-11-20T09:30:00Z"
        }
        """;
}
