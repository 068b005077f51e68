using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What is said of models that do not hold together, in both languages.</summary>
internal static class ModelWords
{
    public static LocalizedText NoUnit { get; } = new("no unit", "aucune unité");

    public static LocalizedText NoJurisdiction { get; } = new("no jurisdiction", "aucune juridiction");

    public static LocalizedText NoRole { get; } = new("no role", "aucun rôle");

    public static LocalizedText NoPerson { get; } = new("no person", "aucune personne");

    public static LocalizedText NoBody { get; } = new("no governing body", "aucune instance");

    public static LocalizedText NoDecisionType { get; } = new("no decision type", "aucun type de décision");

    public static LocalizedText NoObjective { get; } = new("no objective", "aucun objectif");

    public static LocalizedText NoUseCase { get; } = new("no use case", "aucun cas d’usage");

    public static LocalizedText NoKpi { get; } = new("no KPI", "aucun indicateur");

    public static LocalizedText NoId { get; } = new("an id is needed", "il faut un identifiant");

    public static LocalizedText EmptyList { get; } = new("at least one is needed", "il en faut au moins un");

    public static LocalizedText BlankText { get; } = new("a text is needed", "il faut un texte");

    public static LocalizedText AgentNotAllowedHelp { get; } = new(
        "an agent is never accountable and holds no right of its own; name a person, a role or a body",
        "un agent n’est jamais responsable et ne détient aucun droit propre ; désignez une personne, un rôle ou une instance");

    public static LocalizedText EmptyPeriod { get; } = new(
        "this is not after the beginning, so the period never opens",
        "ceci n’est pas après le début : la période ne s’ouvre jamais");

    public static LocalizedText QuorumHelp { get; } = new(
        "a quorum is at least 1 and at most the number of members",
        "un quorum est au moins 1 et au plus le nombre de membres");

    public static LocalizedText StepQuorumHelp { get; } = new("a quorum is at least 1", "un quorum est au moins 1");

    public static LocalizedText ChairNotMember { get; } = new("the chair is not a member", "la présidence n’est pas membre de l’instance");

    public static LocalizedText DuplicateResponsibility { get; } = new(
        "this unit already says who is accountable for this decision type",
        "cette unité désigne déjà un responsable pour ce type de décision");

    public static LocalizedText OneAccountable { get; } = new(
        "exactly one party is accountable for a decision type in a unit",
        "exactement une partie répond d’un type de décision dans une unité");

    public static LocalizedText WeightRange { get; } = new("a weight is above 0 and at most 1", "un poids est supérieur à 0 et au plus 1");

    public static LocalizedText WeightSum { get; } = new("the weights sum to more than 1", "la somme des poids dépasse 1");

    public static LocalizedText LimitRange { get; } = new("a limit is above 0", "une limite est supérieure à 0");

    public static LocalizedText NoCurrency { get; } = new("a limit needs a currency", "une limite demande une devise");

    public static LocalizedText LongDelegationId { get; } = new(
        "the id of a delegation rule has at most 89 characters",
        "l’identifiant d’une règle de délégation compte au plus 89 caractères");

    public static LocalizedText Undefined { get; } = new("this value has no meaning", "cette valeur n’a pas de sens");

    public static LocalizedText DeadlineRange { get; } = new("a deadline is longer than 0", "un délai est supérieur à 0");

    public static LocalizedText DelegateToSelf { get; } = new(
        "a right cannot be passed on to whoever holds it",
        "un droit ne peut pas être délégué à celui qui le détient");

    public static LocalizedText NoAutonomy { get; } = new(
        "a delegation up to `None` passes nothing on",
        "une délégation jusqu’à `None` ne transmet rien");

    public static LocalizedText DelegationRootHelp { get; } = new(
        "a delegation starts at the party that the responsibility matrix makes accountable",
        "une délégation part de la partie que la matrice des responsabilités désigne comme responsable");

    public static LocalizedText Cycle(string id) => new($"`{id}` lies below itself", $"`{id}` se trouve sous lui-même");

    public static LocalizedText DuplicateId(string id) => new($"the id `{id}` is given twice", $"l’identifiant `{id}` est donné deux fois");

    public static LocalizedText FirstAt(string path) => new($"the first is at {path}", $"le premier se trouve à {path}");

    public static LocalizedText Dangling(string id, LocalizedText none) => new($"{none.En} has the id `{id}`", $"{none.Fr} n’a l’identifiant `{id}`");

    public static LocalizedText UnknownParty(PartyReference party) => new($"`{party}` does not exist", $"`{party}` n’existe pas");

    public static LocalizedText AgentNotAllowed(PartyReference party) => new($"`{party}` cannot stand here", $"`{party}` ne peut pas figurer ici");

    public static LocalizedText QuorumRange(int quorum, int members) =>
        new($"a quorum of {quorum} with {members} members", $"un quorum de {quorum} pour {members} membres");

    public static LocalizedText DelegationRoot(PartyReference delegator, string type, string unit) => new(
        $"`{delegator}` is not accountable for `{type}` in `{unit}`",
        $"`{delegator}` ne répond pas de `{type}` dans `{unit}`");

    public static LocalizedText NobodyAccountable(string type, string unit) => new(
        $"nobody is accountable for `{type}` in `{unit}`, so it cannot be passed on",
        $"personne ne répond de `{type}` dans `{unit}` : ce droit ne peut pas être délégué");

    public static LocalizedText NobodyAnswersHelp { get; } = new(
        "name an accountable party in `responsibilities`, or an `@owner` on the permits",
        "désignez une partie responsable dans `responsibilities`, ou un `@owner` sur les permits");

    public static LocalizedText NobodyAnswers(DecisionTypeId type, UnitId unit) => new(
        $"nobody answers for `{type}` in `{unit}`, so a permit without an `@owner` does not count there",
        $"personne ne répond de `{type}` dans `{unit}`\u00a0: un permit sans `@owner` n’y compte pas");

    public static LocalizedText Condition(string message) => new($"in this Cedar condition: {message}", $"dans cette condition Cedar : {message}");

    public static LocalizedText OwnerIsDeputy { get; } = new(
        "the deputy is the owner, so nobody takes over when the owner leaves",
        "la suppléance revient au responsable lui-même : personne ne prend le relais à son départ");

    public static LocalizedText ReservedRuleId(string prefix) => new(
        $"ids that begin with `{prefix}` belong to the permits of delegation rules",
        $"les identifiants qui commencent par `{prefix}` appartiennent aux permits des règles de délégation");

    public static LocalizedText UnknownEntity(EntityUid entity) => new(
        $"`{entity}` is not in the model, so this can never apply",
        $"`{entity}` ne figure pas dans le modèle : ceci ne peut jamais s’appliquer");
}
