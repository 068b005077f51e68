using Governance.Organization;
using NodaTime;

namespace Governance.Agents;

/// <summary>Why a transition is not possible, in both languages.</summary>
internal static class TransitionWords
{
    public static LocalizedText ByAgent { get; } = new(
        "an agent can only bring agents down, never up", "un agent ne peut que faire baisser des agents, jamais les élever");

    public static LocalizedText SameEnvironment { get; } = new("the agent works in this environment already", "l’agent travaille déjà dans cet environnement");

    public static LocalizedText ReviewInThePast { get; } = new("the next review must lie ahead", "la prochaine revue doit être à venir");

    public static LocalizedText CertificatesTwice { get; } = new("two certificates have the same id", "deux certificats ont le même identifiant");

    public static LocalizedText OneCertificate { get; } = new("a promotion issues exactly one certificate", "une promotion délivre un seul certificat");

    public static LocalizedText NoCertificate { get; } = new("no certificate of the agent is in force", "aucun certificat de l’agent n’est en vigueur");

    public static LocalizedText ProbationUnknown { get; } = new("nothing says when its probation began", "rien ne dit quand son essai a commencé");

    public static LocalizedText NoDeputy { get; } = new("no deputy is there to succeed", "aucune suppléance n’est là pour succéder");

    public static LocalizedText NotFrom(AgentStatus status, TransitionTerms terms) => new(
        $"the step “{terms.Name.En}” does not exist for an agent that is {status.DisplayName.En}",
        $"l’étape «\u00a0{terms.Name.Fr}\u00a0» n’existe pas pour un agent {status.DisplayName.Fr}");

    public static LocalizedText BeforeLastEvent(Instant last) => new(
        $"the agent has a later event, of {CareerWords.Day(last)}", $"l’agent a un événement ultérieur, du {CareerWords.Day(last)}");

    public static LocalizedText MissingPart(TransitionTerms terms, string part) => new(
        $"`{part}` is missing: the step “{terms.Name.En}” needs it", $"`{part}` manque\u00a0: l’étape «\u00a0{terms.Name.Fr}\u00a0» le demande");

    public static LocalizedText PartTooMany(TransitionTerms terms, string part) => new(
        $"`{part}` has no place here: the step “{terms.Name.En}” does not have it", $"`{part}` n’a pas sa place ici\u00a0: l’étape «\u00a0{terms.Name.Fr}\u00a0» ne l’a pas");

    public static LocalizedText UnknownBody(BodyId body) => new($"the body `{body}` is not in the model", $"l’instance `{body}` ne figure pas dans le modèle");

    public static LocalizedText UnknownDecisionType(DecisionTypeId type) =>
        new($"the decision type `{type}` is not in the model", $"le type de décision `{type}` ne figure pas dans le modèle");

    public static LocalizedText UnknownUnit(UnitId unit) => new($"the unit `{unit}` is not in the model", $"l’unité `{unit}` ne figure pas dans le modèle");

    public static LocalizedText CertifiesNothing(BodyId body) => new(
        $"`{body}` has no right to certify agents", $"`{body}` n’a pas le droit de certifier des agents");

    public static LocalizedText OutsideBody(GoverningBody body, UnitId unit) => new(
        $"`{body.Id}` decides for `{body.Unit}`, and `{unit}` is not part of it", $"`{body.Id}` décide pour `{body.Unit}`, dont `{unit}` ne fait pas partie");

    public static LocalizedText NoMember(PartyReference person, BodyId body) => new(
        $"`{person.Id}` is no member of `{body}`", $"`{person.Id}` n’est pas membre de `{body}`");

    public static LocalizedText OwnerLeft(PersonId owner) => new(
        $"the owner `{owner}` is not there: the agent needs another one first", $"le responsable `{owner}` n’est pas là\u00a0: il faut d’abord en désigner un autre");

    public static LocalizedText SpanOfControl(PersonId owner, int limit) => new(
        $"`{owner}` answers for {(limit == 1 ? "1 agent" : $"{limit} agents")} already, which is as many as one person may",
        $"`{owner}` répond déjà de {(limit == 1 ? "1 agent" : $"{limit} agents")}, le plus qu’une personne puisse avoir");

    public static LocalizedText NotThere(PersonId person) => new($"`{person}` is not there", $"`{person}` n’est pas là");

    public static LocalizedText SameOwner(PersonId owner) => new($"`{owner}` is the owner already", $"`{owner}` est déjà responsable de l’agent");

    public static LocalizedText DeputyIsOwner(PersonId person) => new($"`{person}` would be owner and deputy", $"`{person}` serait responsable et suppléance à la fois");

    public static LocalizedText OwnerIsThere(PersonId owner) => new($"the owner `{owner}` has not left", $"le responsable `{owner}` n’est pas parti");

    public static LocalizedText NoSuccessor(PersonId person) => new(
        $"`{person}` is not there to take over its work: name a `successor`", $"`{person}` n’est pas là pour reprendre son travail\u00a0: indiquez un `successor`");

    public static LocalizedText OtherIssuer(AutonomyCertificate certificate, BodyId body) => new(
        $"`{certificate.Id}` is issued by `{certificate.IssuedBy}`, and `{body}` decides", $"`{certificate.Id}` est délivré par `{certificate.IssuedBy}`, et c’est `{body}` qui décide");

    public static LocalizedText AboveRight(AutonomyCertificate certificate, GoverningBody body) => new(
        $"`{body.Id}` certifies up to `{body.CertifiesUpTo.Name}`, and `{certificate.Id}` is for `{certificate.Ceiling.Name}`",
        $"`{body.Id}` certifie jusqu’à `{body.CertifiesUpTo.Name}`, et `{certificate.Id}` porte sur `{certificate.Ceiling.Name}`");

    public static LocalizedText KnownCertificate(AutonomyCertificate certificate) => new(
        $"there is a certificate `{certificate.Id}` already", $"il existe déjà un certificat `{certificate.Id}`");

    public static LocalizedText OtherEnvironment(AutonomyCertificate certificate, Agent agent) => new(
        $"`{certificate.Id}` is for the environment {certificate.Environment.ComputeFingerprint()}, and the agent works in {agent.Environment.ComputeFingerprint()}",
        $"`{certificate.Id}` porte sur l’environnement {certificate.Environment.ComputeFingerprint()}, et l’agent travaille dans {agent.Environment.ComputeFingerprint()}");

    public static LocalizedText OutsideUnit(AutonomyCertificate certificate, Agent agent) => new(
        $"`{certificate.Id}` is for `{certificate.Unit}`, and the agent works in `{agent.Unit}`",
        $"`{certificate.Id}` porte sur `{certificate.Unit}`, et l’agent travaille dans `{agent.Unit}`");

    public static LocalizedText OutsideMandate(AutonomyCertificate certificate) => new(
        $"`{certificate.DecisionType}` is not in the mandate of the agent", $"`{certificate.DecisionType}` ne figure pas dans le mandat de l’agent");

    public static LocalizedText BadPeriod(AutonomyCertificate certificate) => new(
        $"`{certificate.Id}` is issued later than now, or is never valid from now on", $"`{certificate.Id}` est délivré plus tard que maintenant, ou n’est plus jamais valable");

    public static LocalizedText NoRiskAcceptance(AutonomyCertificate certificate) => new(
        $"`{certificate.Id}` needs a `riskAcceptance`: an executive accepts the risk, and the kill switch is tested",
        $"`{certificate.Id}` demande une `riskAcceptance`\u00a0: la direction accepte le risque, et l’arrêt d’urgence est testé");

    public static LocalizedText BadRiskAcceptance(AutonomyCertificate certificate) => new(
        $"the risk of `{certificate.Id}` is accepted by somebody who is not there, or later than now",
        $"le risque de `{certificate.Id}` est accepté par quelqu’un qui n’est pas là, ou plus tard que maintenant");

    public static LocalizedText AboveHighest(AutonomyCertificate certificate, AutonomyLevel highest, TransitionTerms terms) => new(
        $"`{certificate.Id}` is for `{certificate.Ceiling.Name}`, and the step “{terms.Name.En}” goes up to `{highest.Name}`",
        $"`{certificate.Id}` porte sur `{certificate.Ceiling.Name}`, et l’étape «\u00a0{terms.Name.Fr}\u00a0» va jusqu’à `{highest.Name}`");

    public static LocalizedText NotOneLevel(AutonomyCertificate certificate, AutonomyLevel from) => new(
        $"a promotion is by one level: the agent is at `{from.Name}`, and `{certificate.Id}` is for `{certificate.Ceiling.Name}`",
        $"une promotion est d’un niveau\u00a0: l’agent est à `{from.Name}`, et `{certificate.Id}` porte sur `{certificate.Ceiling.Name}`");

    public static LocalizedText TakesThePlaceOf(AutonomyCertificate certificate, AutonomyCertificate other, AutonomyLevel level) => new(
        $"`{certificate.Id}` would take the place of `{other.Id}` for `{other.DecisionType}` in `{certificate.Unit}`, where the agent is at `{level.Name}`: promote it there first",
        $"`{certificate.Id}` prendrait la place de `{other.Id}` pour `{other.DecisionType}` dans `{certificate.Unit}`, où l’agent est à `{level.Name}`\u00a0: c’est là qu’il faut d’abord le promouvoir");

    public static LocalizedText BelowUncertified(AutonomyCertificate certificate) => new(
        $"`{certificate.Id}` is for `{certificate.Ceiling.Name}`, and without any certificate an agent goes up to `{AutonomyCertificate.UncertifiedCeiling.Name}`: a demotion takes that away",
        $"`{certificate.Id}` porte sur `{certificate.Ceiling.Name}`, et sans certificat un agent va jusqu’à `{AutonomyCertificate.UncertifiedCeiling.Name}`\u00a0: c’est une rétrogradation qui le retire");

    public static LocalizedText AboveStatus(AgentStatus status) => new(
        $"an agent that is {status.DisplayName.En} goes up to `{status.Ceiling.Name}`", $"un agent {status.DisplayName.Fr} va jusqu’à `{status.Ceiling.Name}`");

    public static LocalizedText ProbationUntil(Instant end) => new(
        $"its probation lasts until {CareerWords.Day(end)} at least", $"son essai dure au moins jusqu’au {CareerWords.Day(end)}");

    public static LocalizedText IncidentOnProbation(Incident incident) => new(
        $"the {incident.Severity.DisplayName.En} incident `{incident.Id}` was recorded during its probation",
        $"l’incident {incident.Severity.DisplayName.Fr} `{incident.Id}` a été enregistré pendant son essai");

    public static LocalizedText LowersNothing(AutonomyLevel ceiling) => new(
        $"the agent is limited to `{ceiling.Name}` already: this lowers nothing", $"l’agent est déjà limité à `{ceiling.Name}`\u00a0: cela n’abaisse rien");
}
