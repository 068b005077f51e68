namespace Governance.Cli.Tests.Support;

/// <summary>
/// The sample folder with a portfolio: use cases at most stages, gates and what was decided at them, and uses that people declared. <see cref="ArbitrationFiles"/> and
/// <see cref="RoadmapFiles"/> hold its other parts.
/// </summary>
internal static class PortfolioFiles
{
    /// <summary>When most tests ask.</summary>
    public const string Now = "2026-11-18T09:30:00Z";

    private const string Digest = "3f9a5b2c7d1e8f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8";

    private const string Scope = """{ "units": ["claims"], "decisionTypes": ["refund"], "dataClasses": ["claims"], "autonomyCeiling": "ActMonitored" }""";

    /// <summary>The folder on disk.</summary>
    public static SampleFolder Folder() => new SampleFolder().Write("portfolio.json", Portfolio).Write("kpis.json", Kpis)
        .Replace("organization.json", """{ "id": "marc-lefevre", "name": "Marc Lefèvre", "unit": "group" }""", """
            { "id": "marc-lefevre", "name": "Marc Lefèvre", "unit": "group" },
                { "id": "paul-roche", "name": "Paul Roche", "unit": "claims", "leftAt": "2026-06-30T22:00:00Z" }
            """);

    private const string Kpis = """
        {
          "kpis": [
            {
              "id": "lead-time", "name": { "en": "Time from claim to refund", "fr": "Délai entre demande et remboursement" },
              "family": "timeSaved", "direction": "down", "unit": "day", "owner": "person:claire-dubois", "target": 1
            }
          ]
        }
        """;

    private const string UseCases = """
        [
          {
            "id": "call-notes", "name": { "en": "Notes of calls", "fr": "Notes d’appels" },
            "purpose": { "en": "Sort claims as they arrive by mail", "fr": "Trier les demandes dès leur arrivée" },
            "owner": "person:anna-keller", "units": ["claims"], "decisionTypes": ["refund"], "stage": "idea"
          },
          {
            "id": "customer-refunds", "name": { "en": "Customer refunds", "fr": "Remboursements clients" },
            "purpose": { "en": "Pay small refunds within the hour", "fr": "Verser les petits remboursements dans l’heure" },
            "owner": "role:head-of-claims", "units": ["claims"], "decisionTypes": ["refund"], "stage": "production",
            "objectives": [{ "objective": "faster-claims", "weight": 0.6 }, { "objective": "fair-claims", "weight": 0.4 }], "kpis": ["lead-time"],
            "dataClasses": ["claims"],
            "benefit": { "en": "600 hours a year", "fr": "600 heures par an" },
            "output": { "en": "A payment, or a prepared file", "fr": "Un versement, ou un dossier préparé" },
            "kind": "agentic", "vendor": "Example AI",
            "risk": {
              "level": "limited", "reason": { "en": "Small sums, and a way back", "fr": "De petites sommes, et un retour possible" },
              "by": "person:anna-keller", "on": "2025-11-20", "cites": "Regulation (EU) 2024/1689, Article 50"
            },
            "humanImpact": {
              "who": { "en": "customers", "fr": "les clients" }, "effect": { "en": "they wait for their money", "fr": "ils attendent leur argent" }, "severity": "moderate",
              "recourse": { "en": "A call to the claims desk", "fr": "Un appel au service des sinistres" }
            },
            "landscape": {
              "systems": ["refund-ledger", "mail"], "decisions": ["cloud-region"],
              "workplace": { "en": "Fewer files on the desk", "fr": "Moins de dossiers sur le bureau" }
            },
            "testing": "operational",
            "training": { "en": "Two hours for every clerk", "fr": "Deux heures par gestionnaire" },
            "fallback": { "en": "Clerks pay by hand", "fr": "Les gestionnaires versent à la main" },
            "monitoring": { "en": "Lead time, every week", "fr": "Le délai, chaque semaine" }
          },
          {
            "id": "claims-triage", "name": { "en": "Claims triage", "fr": "Tri des demandes" },
            "purpose": { "en": "Sort claims as they arrive by mail", "fr": "Trier les demandes dès leur arrivée" },
            "owner": "person:claire-dubois", "units": ["claims"], "decisionTypes": ["refund"], "stage": "pilot",
            "objectives": [{ "objective": "faster-claims", "weight": 1 }], "kpis": ["lead-time"], "dataClasses": ["claims"],
            "benefit": { "en": "A day less in the queue", "fr": "Un jour de file en moins" }, "output": { "en": "A queue", "fr": "Une file" }, "kind": "predictiveMachineLearning",
            "risk": { "level": "minimal", "reason": { "en": "It only sorts", "fr": "Il ne fait que trier" }, "by": "person:anna-keller", "on": "2026-02-10" },
            "humanImpact": { "who": { "en": "customers", "fr": "les clients" }, "effect": { "en": "some wait longer", "fr": "certains attendent plus" }, "severity": "low" },
            "landscape": { "systems": ["mail"] }, "testing": "benchmark",
            "training": { "en": "An hour", "fr": "Une heure" }, "fallback": { "en": "First come, first served", "fr": "Par ordre d’arrivée" }
          },
          {
            "id": "letter-drafts", "name": { "en": "Drafts of letters", "fr": "Projets de lettres" },
            "purpose": { "en": "Write the first draft of every refusal", "fr": "Rédiger le premier jet de chaque refus" },
            "owner": "person:paul-roche", "units": ["claims"], "decisionTypes": ["refund.deny"], "stage": "proofOfConcept",
            "objectives": [{ "objective": "fair-claims", "weight": 0.5 }], "kpis": ["lead-time"],
            "benefit": { "en": "Letters that people understand", "fr": "Des lettres que l’on comprend" }, "output": { "en": "A text", "fr": "Un texte" }, "kind": "generative",
            "risk": { "level": "high", "reason": { "en": "Refusals touch rights", "fr": "Un refus touche à des droits" }, "by": "body:ai-committee", "on": "2026-06-02" },
            "humanImpact": { "who": { "en": "customers", "fr": "les clients" }, "effect": { "en": "they may give up", "fr": "ils peuvent renoncer" }, "severity": "high" },
            "landscape": { "userExperience": { "en": "A button in the editor", "fr": "Un bouton dans l’éditeur" } },
            "timeBox": { "from": "2026-07-01T00:00:00Z", "until": "2026-10-01T00:00:00Z" }
          },
          {
            "id": "old-chatbot", "name": { "en": "First chatbot", "fr": "Premier robot" },
            "purpose": { "en": "Answer questions on the site", "fr": "Répondre aux questions sur le site" },
            "owner": "person:claire-dubois", "units": ["claims"], "decisionTypes": ["refund"], "stage": "stopped"
          }
        ]
        """;

    private const string Gates = """
        [
          {
            "id": "to-qualified", "name": { "en": "Qualification", "fr": "Qualification" }, "from": "idea", "body": "ai-committee",
            "criteria": [{ "id": "fields", "name": { "en": "The file says what it is for", "fr": "Le dossier dit à quoi il sert" }, "test": "fields" }]
          },
          {
            "id": "to-pilot", "name": { "en": "Pilot gate", "fr": "Porte du pilote" }, "from": "proofOfConcept", "body": "ai-committee", "functions": ["legal", "it"],
            "validity": "P540D",
            "criteria": [
              { "id": "fields", "name": { "en": "The file is complete", "fr": "Le dossier est complet" }, "test": "fields" },
              { "id": "risk", "name": { "en": "The risk is known", "fr": "Le risque est connu" }, "test": "risk" },
              { "id": "in-time", "name": { "en": "Shown in its time", "fr": "Démontré à temps" }, "test": "timeBox" },
              { "id": "security", "name": { "en": "Security was tested", "fr": "La sécurité a été éprouvée" } },
              { "id": "liked", "name": { "en": "Clerks want it", "fr": "Les gestionnaires le veulent" }, "isOptional": true }
            ]
          },
          {
            "id": "to-production", "name": { "en": "Production gate", "fr": "Porte de la production" }, "from": "pilot", "body": "ai-committee", "functions": ["legal"],
            "validity": "P365D",
            "criteria": [
              { "id": "fields", "name": { "en": "The file is complete", "fr": "Le dossier est complet" }, "test": "fields" },
              { "id": "worth", "name": { "en": "It pays", "fr": "Il est rentable" } },
              {
                "id": "named", "name": { "en": "It is the triage", "fr": "C’est le tri" }, "test": "condition",
                "condition": "resource == UseCase::\"claims-triage\"", "isOptional": true
              }
            ]
          }
        ]
        """;

    private static readonly string Decisions = $$"""
        [
          {{Decision("customer-refunds", "2025-11-25", "proofOfConcept", "\"gate\": \"to-pilot\", \"outcome\": \"go\"", "It does what it should", "Il fait ce qu’il doit", findings: """
            { "criterion": "security", "isMet": true, "evidence": { "en": "Test report 14", "fr": "Rapport d’essai 14" } },
            { "criterion": "liked", "isMet": true, "evidence": { "en": "Poll of May", "fr": "Sondage de mai" } }
            """)}},
          {{Decision("customer-refunds", "2026-01-05", "pilot", "\"gate\": \"to-production\", \"outcome\": \"goWithConditions\"", "It pays", "Il est rentable", findings: """
            { "criterion": "worth", "isMet": true, "evidence": { "en": "Lead time of one day", "fr": "Délai d’un jour" } }
            """, conditions: """
            { "id": "drill", "what": { "en": "Rehearse the fallback", "fr": "Répéter le repli" }, "due": "2026-03-01T00:00:00Z" },
            { "id": "audit", "what": { "en": "Have the payments audited", "fr": "Faire auditer les versements" }, "due": "2026-12-31T00:00:00Z" }
            """)}},
          {{Decision("claims-triage", "2026-05-04", "proofOfConcept", "\"gate\": \"to-pilot\", \"outcome\": \"goWithConditions\"", "Worth a try on real mail", "À essayer sur du vrai courrier", conditions: """
            { "id": "bias", "what": { "en": "Compare waits by language", "fr": "Comparer les attentes par langue" }, "due": "2026-09-01T00:00:00Z" }
            """)}},
          {{Decision("letter-drafts", "2026-08-20", "proofOfConcept", "\"gate\": \"to-pilot\", \"outcome\": \"recycle\"", "Nobody tested security", "Personne n’a éprouvé la sécurité", findings: """
            { "criterion": "security", "isMet": false, "evidence": { "en": "No report", "fr": "Aucun rapport" } }
            """)}},
          {{Decision("old-chatbot", "2026-02-02", "qualified", "\"outcome\": \"stop\"", "Refunds do it better", "Les remboursements font mieux")}}
        ]
        """;

    /// <summary>The arbitration, the choice and the roadmap are of their own files.</summary>
    private static readonly string Portfolio = $$"""
        {
          "objectives": [
            { "id": "faster-claims", "name": { "en": "Settle claims faster", "fr": "Régler plus vite" }, "owner": "person:claire-dubois" },
            { "id": "fair-claims", "name": { "en": "Settle claims fairly", "fr": "Régler équitablement" }, "owner": "person:anna-keller" }
          ],
          "useCases": {{UseCases}},
          "gates": {{Gates}},
          "gateDecisions": {{Decisions}},
          "metConditions": [{ "useCase": "customer-refunds", "condition": "drill", "at": "2026-02-20T10:00:00Z", "by": "marc-lefevre" }],
          "materialChanges": [
            {
              "useCase": "claims-triage", "at": "2026-10-12T10:00:00Z", "kind": "model", "recordedBy": "marc-lefevre",
              "what": { "en": "A new version of the model", "fr": "Une nouvelle version du modèle" }
            }
          ],
          "declaredUses": [
            {
              "id": "mail-helper", "unit": "claims", "by": "person:claire-dubois", "at": "2026-09-09T10:00:00Z",
              "what": { "en": "Answers to mail are written by a free assistant", "fr": "Un assistant gratuit répond aux courriels" }
            },
            {
              "id": "refund-macro", "unit": "claims", "by": "person:marc-lefevre", "at": "2026-01-09T10:00:00Z", "useCase": "customer-refunds",
              "what": { "en": "A macro asks the assistant", "fr": "Une macro interroge l’assistant" }
            }
          ],
          "arbitration": {{ArbitrationFiles.Matrix}},
          "choice": {{ArbitrationFiles.Choice}},
          "roadmap": {{RoadmapFiles.Roadmap}}
        }
        """;

    private static string Decision(string useCase, string day, string from, string step, string reason, string raison, string findings = "", string conditions = "") => $$"""
        {
          "useCase": "{{useCase}}", "at": "{{day}}T10:00:00Z", "by": "person:anna-keller", "from": "{{from}}", "scope": {{Scope}}, "decision": "{{Digest}}",
          "step": {
            {{step}}, "body": "ai-committee", "reason": { "en": "{{reason}}", "fr": "{{raison}}" },
            "findings": [{{findings}}], "conditions": [{{conditions}}]
          }
        }
        """;
}
