namespace Governance.Cli.Tests.Support;

/// <summary>The roadmap of <see cref="PortfolioFiles"/>: two ways to the roll-out, of which one is critical.</summary>
internal static class RoadmapFiles
{
    public const string Roadmap = """
        {
          "start": "2027-01-04",
          "decisions": [
            { "id": "cloud-region", "name": { "en": "Where it runs", "fr": "Où il tourne" }, "area": "cloud", "decidedOn": "2026-10-01", "owner": "person:marc-lefevre" },
            { "id": "mail-archive", "name": { "en": "Where mail is kept", "fr": "Où est gardé le courrier" }, "area": "data", "due": "2027-01-18", "owner": "person:marc-lefevre" }
          ],
          "initiatives": [
            {
              "id": "data-hub", "name": { "en": "Data hub", "fr": "Plateforme de données" }, "useCases": ["claims-triage"], "decisions": ["mail-archive"],
              "duration": "P6W", "owner": "person:marc-lefevre"
            },
            { "id": "training", "name": { "en": "Training of clerks", "fr": "Formation des gestionnaires" }, "duration": "P10D", "owner": "person:claire-dubois" },
            {
              "id": "roll-out", "name": { "en": "Roll-out", "fr": "Déploiement" }, "useCases": ["claims-triage"], "dependsOn": ["data-hub", "training"],
              "decisions": ["cloud-region"], "duration": "P2W", "owner": "person:claire-dubois"
            },
            { "id": "done", "name": { "en": "Done", "fr": "Terminé" }, "dependsOn": ["roll-out"], "duration": "P0D", "owner": "person:claire-dubois" }
          ]
        }
        """;
}
