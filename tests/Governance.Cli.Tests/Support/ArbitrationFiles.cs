namespace Governance.Cli.Tests.Support;

/// <summary>How the use cases of <see cref="PortfolioFiles"/> compare, and which of them there is room for.</summary>
internal static class ArbitrationFiles
{
    /// <summary>Two that are clear, one whose benefit is not known, and one that a veto stops.</summary>
    public const string Matrix = """
        {
          "criteria": [
            {
              "id": "benefit", "name": { "en": "Benefit", "fr": "Bénéfice" }, "question": { "en": "How much does it save in a year?", "fr": "Combien fait-il gagner par an ?" },
              "group": "value", "valueFunction": { "worst": 0, "best": 500 }, "weight": 50
            },
            {
              "id": "harm", "name": { "en": "Risk of harm", "fr": "Risque de dommage" }, "question": { "en": "Whom can it harm?", "fr": "À qui peut-il nuire ?" },
              "group": "risk", "valueFunction": { "steps": [{ "label": "severe" }, { "label": "medium" }, { "label": "low" }] }, "weight": 30, "vetoLabel": "medium"
            },
            {
              "id": "fit", "name": { "en": "Fit", "fr": "Adéquation" }, "question": { "en": "Does it serve the strategy?", "fr": "Sert-il la stratégie ?" },
              "group": "alignment", "valueFunction": { "worst": 0, "best": 10 }, "weight": 20
            }
          ],
          "weightTotal": 100,
          "limits": { "prioritise": 0.6, "stop": 0.3 },
          "scores": [
            { "useCase": "customer-refunds", "criterion": "benefit", "score": 400 }, { "useCase": "customer-refunds", "criterion": "harm", "label": "low" },
            { "useCase": "customer-refunds", "criterion": "fit", "score": 8 },
            { "useCase": "claims-triage", "criterion": "benefit", "score": 250 }, { "useCase": "claims-triage", "criterion": "harm", "label": "medium" },
            { "useCase": "claims-triage", "criterion": "fit", "score": 9 },
            { "useCase": "letter-drafts", "criterion": "benefit", "score": 450 }, { "useCase": "letter-drafts", "criterion": "harm", "label": "severe" },
            { "useCase": "letter-drafts", "criterion": "fit", "score": 5 },
            { "useCase": "call-notes", "criterion": "benefit", "from": 50, "to": 300 }, { "useCase": "call-notes", "criterion": "harm", "label": "low" },
            { "useCase": "call-notes", "criterion": "fit", "score": 2 }
          ],
          "stakeholders": [
            { "party": "person:claire-dubois", "weights": [{ "criterion": "benefit", "weight": 80 }, { "criterion": "harm", "weight": 0 }] },
            { "party": "body:ai-committee", "weights": [{ "criterion": "benefit", "weight": 10 }, { "criterion": "harm", "weight": 70 }] }
          ]
        }
        """;

    /// <summary>Room for two of four: one is too much beside the must-have, which excludes another.</summary>
    public const string Choice = """
        {
          "capacities": [
            { "id": "budget", "name": { "en": "Budget", "fr": "Budget" }, "unit": { "en": "thousand euros", "fr": "milliers d’euros" }, "amount": 100, "step": 20 },
            { "id": "reviewers", "name": { "en": "Reviewers", "fr": "Relecteurs" }, "unit": { "en": "person-days", "fr": "jours-personne" }, "amount": 30 }
          ],
          "candidates": [
            { "useCase": "customer-refunds", "value": 60, "needs": [{ "capacity": "budget", "amount": 50 }, { "capacity": "reviewers", "amount": 10.5 }] },
            { "useCase": "claims-triage", "value": 50, "needs": [{ "capacity": "budget", "amount": 40 }, { "capacity": "reviewers", "amount": 12 }] },
            { "useCase": "letter-drafts", "value": 40, "needs": [{ "capacity": "budget", "amount": 30 }, { "capacity": "reviewers", "amount": 5 }] },
            { "useCase": "call-notes", "value": 10, "needs": [{ "capacity": "budget", "amount": 10 }, { "capacity": "reviewers", "amount": 2 }] }
          ],
          "prerequisites": [{ "useCase": "letter-drafts", "needs": "claims-triage" }],
          "exclusions": [{ "useCases": ["customer-refunds", "call-notes"] }],
          "mustHaves": ["customer-refunds"]
        }
        """;
}
