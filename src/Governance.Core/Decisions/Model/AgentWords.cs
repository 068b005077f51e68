using Governance.Agents;
using NodaTime;

namespace Governance.Decisions;

/// <summary>What is said of agents and their records that do not hold together, in both languages.</summary>
internal static class AgentWords
{
    public static LocalizedText NoBound { get; } = new(
        "a bound needs `atLeast`, `atMost`, or both; or `isMeasured`",
        "une limite demande `atLeast`, `atMost`, ou les deux\u202f; ou bien `isMeasured`");

    public static LocalizedText KpiSaysAge { get; } = new(
        "how long measurements count, the KPI says itself", "combien de temps des mesures comptent, l’indicateur le dit lui-même");

    public static LocalizedText EmptyBand { get; } = new("`atLeast` is above `atMost`, so that no value is good", "`atLeast` dépasse `atMost`\u00a0: aucune valeur n’est bonne");

    public static LocalizedText LongerThanZero { get; } = new("this is longer than 0", "ceci est supérieur à 0");

    public static LocalizedText FromZero { get; } = new("this is 0 or more", "ceci est 0 ou plus");

    public static LocalizedText AtLeastOne { get; } = new("this is at least 1", "ceci est au moins 1");

    public static LocalizedText BetweenZeroAndOne { get; } = new("a rate is above 0 and below 1", "un taux est supérieur à 0 et inférieur à 1");

    public static LocalizedText ConfidenceRange { get; } = new("a confidence is above 0.5 and below 1", "une confiance est supérieure à 0,5 et inférieure à 1");

    public static LocalizedText PromotionLevel { get; } = new("nobody is promoted to this level", "personne n’est promu à ce niveau");

    public static LocalizedText FallingEvidenceHelp { get; } = new(
        "a higher level never asks for a lower rate, fewer trials, less confidence or less time",
        "un niveau supérieur ne demande jamais un taux plus bas, moins d’essais, moins de confiance ou moins de temps");

    public static LocalizedText OverlappingTrialsHelp { get; } = new(
        "records of one agent, decision type, unit and environment have periods that do not overlap, so that no trial counts twice",
        "les relevés d’un agent, d’un type de décision, d’une unité et d’un environnement ont des périodes disjointes, pour qu’aucun essai ne compte deux fois");

    public static LocalizedText RecordedBefore { get; } = new("an incident is recorded when it has occurred", "un incident est enregistré une fois survenu");

    public static LocalizedText NoDigest { get; } = new(
        "a digest is 64 lower-case hexadecimal digits", "une empreinte est faite de 64 chiffres hexadécimaux minuscules");

    public static LocalizedText OwnerLeavesHelp { get; } = new(
        "name a `deputy`, or another owner", "désignez une suppléance (`deputy`), ou un autre responsable");

    public static LocalizedText EarlierThanBefore { get; } = new(
        "this is earlier than the event before", "ceci est antérieur à l’événement précédent");

    public static LocalizedText HistoryHelp { get; } = new(
        "a status changes by events only; leave all events out for an agent whose history is kept elsewhere",
        "un statut ne change que par des événements\u202f; omettez tous les événements d’un agent dont l’historique est tenu ailleurs");

    public static LocalizedText RightHelp(BodyId body) => new(
        $"the right of `{body}` is its `certifiesUpTo` in organization.json; without it a body certifies nothing",
        $"le droit de `{body}` est son `certifiesUpTo` dans organization.json\u202f; sans lui une instance ne certifie rien");

    public static LocalizedText KpiTwice(KpiId kpi) => new($"`{kpi}` is bounded twice", $"`{kpi}` est limité deux fois");

    public static LocalizedText LevelTwice(AutonomyLevel level) => new($"`{level.Name}` has a rule already", $"`{level.Name}` a déjà une règle");

    public static LocalizedText FallingEvidence(AutonomyLevel low, AutonomyLevel high) => new(
        $"`{high.Name}` asks for less than `{low.Name}`", $"`{high.Name}` demande moins que `{low.Name}`");

    public static LocalizedText SuccessRange(int trials) => new(
        $"successes lie between 0 and the {trials} trials", $"les réussites sont entre 0 et les {trials} essais");

    public static LocalizedText OverlappingTrials(int other) => new(
        $"this period overlaps that of `$.trials[{other}]`", $"cette période recouvre celle de `$.trials[{other}]`");

    public static LocalizedText OwnerLeaves(PersonId owner, Instant at) => new(
        $"the owner `{owner}` leaves on {CareerWords.Day(at)}, and no deputy stays", $"le responsable `{owner}` part le {CareerWords.Day(at)}, et aucune suppléance ne reste");

    public static LocalizedText DeputyLeaves(PersonId deputy, Instant at) => new(
        $"the deputy `{deputy}` leaves on {CareerWords.Day(at)}", $"la suppléance `{deputy}` part le {CareerWords.Day(at)}");

    public static LocalizedText ExitOfAgentAtWork(AgentStatus status) => new(
        $"an agent that is {status.DisplayName.En} has no exit record", $"un agent {status.DisplayName.Fr} n’a pas d’acte de sortie");

    public static LocalizedText OtherStatus(AgentStatus expected) => new(
        $"the event before left the agent {expected.DisplayName.En}", $"l’événement précédent a laissé l’agent {expected.DisplayName.Fr}");

    public static LocalizedText HistoryLeadsTo(AgentStatus status) => new(
        $"its events leave the agent {status.DisplayName.En}", $"ses événements laissent l’agent {status.DisplayName.Fr}");

    public static LocalizedText ReservedDecisionType(string id) => new(
        $"`{id}` is kept for the library’s own decision types", $"`{id}` est réservé aux types de décision de la bibliothèque");

    public static LocalizedText ReservedPurpose(string id) => new(
        $"`{id}` is kept for the purpose of acts of governance", $"`{id}` est réservé à la finalité des actes de gouvernance");

    public static LocalizedText ReservedProtocol(string id) => new(
        $"`{id}` is kept for the votes of bodies", $"`{id}` est réservé aux votes des instances");
}
