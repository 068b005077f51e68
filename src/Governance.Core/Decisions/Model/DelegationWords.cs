using Governance.Agents;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What is said of delegations and kill switches that do not hold together, in both languages.</summary>
internal static class DelegationWords
{
    public static LocalizedText NoDelegation { get; } = new("no delegation rule", "aucune règle de délégation");

    public static LocalizedText NoCalendar { get; } = new("no business calendar", "aucun calendrier");

    public static LocalizedText NoAgent { get; } = new("no agent", "aucun agent");

    public static LocalizedText NoKillSwitch { get; } = new("no kill switch", "aucun arrêt d’urgence");

    public static LocalizedText DepthRange { get; } = new("a depth is 0 or more", "une profondeur est 0 ou plus");

    public static LocalizedText DepthHelp { get; } = new(
        "a `depth` says how many times a right may be passed on; each link has less than the one above",
        "`depth` dit combien de fois un droit peut être retransmis\u202f; chaque maillon en a moins que celui du dessus");

    public static LocalizedText WideningHelp { get; } = new(
        "a right can only be narrowed when it is passed on",
        "un droit ne peut qu’être restreint quand il est transmis");

    public static LocalizedText EmptyScope { get; } = new("this says which resources by nothing", "ceci ne dit pas quelles ressources");

    public static LocalizedText EmptyScopeHelp { get; } = new(
        "give a `type`, or `within` an entity, or both; leave `resources` out for every resource",
        "donnez un `type`, une entité `within`, ou les deux\u202f; omettez `resources` pour toute ressource");

    public static LocalizedText TypeNameHelp { get; } = new(
        "a type is a Cedar name such as `Claim` or `Finance::Invoice`",
        "un type est un nom Cedar comme `Claim` ou `Finance::Invoice`");

    public static LocalizedText BudgetIdHelp { get; } = new(
        "a budget is named within its rule, and once",
        "un budget est nommé dans sa règle, et une seule fois");

    public static LocalizedText OneBudgetLimit { get; } = new(
        "a budget has exactly one of `amount` and `count`",
        "un budget a exactement l’un de `amount` et `count`");

    public static LocalizedText CountRange { get; } = new("a number of acts is at least 1", "un nombre d’actes est au moins 1");

    public static LocalizedText WindowIfRolling { get; } = new(
        "a `window` belongs to the period `rolling`, and to no other",
        "une `window` appartient à la période `rolling`, et à aucune autre");

    public static LocalizedText WindowRange { get; } = new("a window is longer than 0", "une fenêtre est supérieure à 0");

    public static LocalizedText ZoneIfCalendar { get; } = new(
        "a `timeZone` belongs to the periods of the calendar, from `day` to `year`, and to no other",
        "un `timeZone` appartient aux périodes du calendrier, de `day` à `year`, et à aucune autre");

    public static LocalizedText SupersessionHelp { get; } = new(
        "a rule replaces one of the same delegator and the same parent; whoever else may end a rule revokes it",
        "une règle en remplace une du même délégant et du même parent\u202f; quiconque d’autre peut mettre fin à une règle la révoque");

    public static LocalizedText RevokedIdHelp { get; } = new(
        "that rule is revoked, and the id of a revoked rule is never used again",
        "cette règle est révoquée, et l’identifiant d’une règle révoquée ne resert jamais");

    public static LocalizedText ReleasedBefore { get; } = new(
        "this is not after the kill switch was engaged",
        "ceci n’est pas après le déclenchement de l’arrêt d’urgence");

    public static LocalizedText DualControlHelp { get; } = new(
        "two parties are needed, so that nobody lets an agent act again alone",
        "il faut deux parties, pour que personne ne laisse seul un agent agir de nouveau");

    public static LocalizedText NoTypeName(string type) =>
        new($"{VisibleText.Quote(type)} is not an entity type", $"{VisibleText.Quote(type)} n’est pas un type d’entité");

    public static LocalizedText NoTimeZone(string zone) =>
        new($"{VisibleText.Quote(zone)} is not a time zone", $"{VisibleText.Quote(zone)} n’est pas un fuseau horaire");

    public static LocalizedText OtherCurrency(Currency currency, Currency other) => new(
        $"this budget counts in `{currency}` and the rule in `{other}`, so no act would be covered",
        $"ce budget compte en `{currency}` et la règle en `{other}`\u00a0: aucun acte ne serait couvert");

    public static LocalizedText NeverOpen(CalendarId calendar) => new(
        $"`{calendar}` does not open while this rule is valid, so it can never be used",
        $"`{calendar}` n’ouvre pas tant que cette règle est valable\u00a0: elle ne peut jamais servir");

    public static LocalizedText ReplacesItself(string id) => new($"`{id}` would replace itself", $"`{id}` se remplacerait elle-même");

    public static LocalizedText OtherDelegator(DelegationRule replaced, DelegationRule rule) => new(
        $"`{replaced.Id}` is a rule of `{replaced.Delegator}`, not of `{rule.Delegator}`",
        $"`{replaced.Id}` est une règle de `{replaced.Delegator}`, et non de `{rule.Delegator}`");

    public static LocalizedText OtherParent(DelegationRule replaced) => new(
        $"`{replaced.Id}` does not hang under the same parent",
        $"`{replaced.Id}` ne dépend pas du même parent");

    public static LocalizedText RevokedBefore(DelegationId id) => new($"`{id}` is revoked already", $"`{id}` est déjà révoquée");

    public static LocalizedText NotSuspended(DelegationId id) => new(
        $"`{id}` is not suspended at that instant",
        $"`{id}` n’est pas suspendue à cet instant");

    public static LocalizedText ReleasedAlready(KillSwitchId id) => new($"`{id}` is released already", $"`{id}` est déjà levé");

    public static LocalizedText ReleasedByEngager(GoverningBody body) => new(
        $"`{body.Chair}`, who chairs `{body.Id}`, engaged the kill switch",
        $"`{body.Chair}`, qui préside `{body.Id}`, a déclenché l’arrêt d’urgence");

    public static LocalizedText ReleasedByOwner(GoverningBody body, Agent agent) => new(
        $"`{body.Chair}`, who chairs `{body.Id}`, is the owner of `{agent.Id}`",
        $"`{body.Chair}`, qui préside `{body.Id}`, est responsable de `{agent.Id}`");
}
