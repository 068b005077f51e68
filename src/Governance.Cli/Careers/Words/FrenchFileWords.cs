using System.Diagnostics;
using System.Globalization;

namespace Governance.Cli.Careers;

/// <summary>The words of an agent's file in French.</summary>
internal sealed class FrenchFileWords : FileWords
{
    public static FrenchFileWords Words { get; } = new();

    public override string MissingAgent => "il faut l’identifiant d’un agent";

    public override string Nobody => "personne";

    public override string None => "néant";

    public override string NoFindings => "rien à signaler";

    public override string NoCertificates => "aucune instance ne l’a certifié";

    public override string NoActs => "là où l’agent travaille, aucun de ses cas d’usage n’a de type de décision de son mandat";

    public override string NeverAppraised => "jamais évalué";

    public override string NotMeasured => "aucune mesure qui vaille aujourd’hui";

    public override string Heading(FileSection section) => section switch
    {
        FileSection.Findings => "Remarques",
        FileSection.Mandate => "Mandat",
        FileSection.Environment => "Environnement",
        FileSection.Certificates => "Certificats",
        FileSection.Autonomy => "Autonomie effective",
        FileSection.NextLevel => "Niveau suivant",
        FileSection.DelegationsReceived => "Délégations reçues",
        FileSection.DelegationsGiven => "Délégations données",
        FileSection.Incidents => "Incidents",
        FileSection.Appraisals => "Évaluations",
        FileSection.Trials => "Essais",
        FileSection.History => "Historique",
        FileSection.Exit => "Fiche de sortie",
        _ => throw new UnreachableException(),
    };

    public override string Label(FileLabel label) => label switch
    {
        FileLabel.Status => "Statut",
        FileLabel.Owner => "Responsable",
        FileLabel.Deputy => "Suppléance",
        FileLabel.TechnicalOwner => "Responsable technique",
        FileLabel.Unit => "Unité",
        FileLabel.Teams => "Équipes",
        FileLabel.UseCases => "Cas d’usage",
        FileLabel.NextReview => "Prochaine revue",
        FileLabel.Task => "Tâche",
        FileLabel.Decisions => "Décisions",
        FileLabel.LeavesAlone => "Interdit",
        FileLabel.Model => "Modèle",
        FileLabel.Tools => "Outils",
        FileLabel.DataClasses => "Classes de données",
        FileLabel.Fingerprint => "Empreinte",
        FileLabel.Dismissed => "Retrait",
        FileLabel.Because => "Motif",
        FileLabel.Successor => "Relève",
        FileLabel.Revoked => "Révoqué",
        FileLabel.Reassigned => "Transmis",
        _ => throw new UnreachableException(),
    };

    public override string AtLeast(string value) => $"au moins {value}";

    public override string AtMost(string value) => $"au plus {value}";

    public override string CountsFor(string days) => $"une évaluation vaut {days} jours";

    public override string Measured(string value, string verdict) => $"mesuré {value}, {verdict}";

    public override string Latest(string value, string day) => $"{value} le {day}";

    public override string By(string who) => $"par {who}";

    public override string InTheNameOf(string who, string body) => $"par {who} au nom de {body}";

    public override string RecordedBy(string who, string day) => $"consigné par {who} le {day}";

    public override string Decision(string digest) => $"décision {digest}…";

    public override string Scope(string type, string unit) => $"{type} dans {unit}";

    public override string Succeeded(int successes, int trials) => string.Create(CultureInfo.InvariantCulture, $"{successes} réussis sur {trials}");

    public override string Until(string day) => $"jusqu’au {day}";

    public override string Environment(string fingerprint, bool isOwn) =>
        isOwn ? $"dans son environnement, {fingerprint}" : $"dans un autre environnement, {fingerprint}";

    public override string NextReview(string day) => $"prochaine revue le {day}";

    public override string NewOwner(string who) => $"à {who}";

    public override string NewEnvironment(string model, string fingerprint) => $"désormais {model}, {fingerprint}";

    public override string TakesOver(string who) => $"{who} prend la relève";
}
