using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Why a request is malformed, in both languages.</summary>
internal static class RequestWords
{
    public static LocalizedText OneActor { get; } = new(
        "a request names one actor, either an agent or a person",
        "une demande désigne un seul acteur, un agent ou une personne");

    public static LocalizedText NegativeAmount { get; } = new("the amount is negative", "le montant est négatif");

    public static LocalizedText NoCurrency { get; } = new("the amount has no currency", "le montant n’a pas de devise");

    public static LocalizedText ChangeNeeded(DecisionTypeId type) => new(
        $"`{type}` is an act of governance: the request says by `change` what is to be done with which agent",
        $"`{type}` est un acte de gouvernance\u00a0: la demande dit par `change` ce qui est à faire de quel agent");

    public static LocalizedText OtherDecisionType(DecisionTypeId needed) => new(
        $"this change is decided as `{needed}`", $"ce changement se décide comme `{needed}`");

    public static LocalizedText OtherPurpose(UseCaseId needed) => new(
        $"the purpose of an act of governance is `{needed}`", $"la finalité d’un acte de gouvernance est `{needed}`");

    public static LocalizedText NoAgentToChange { get; } = new(
        "the resource of a change is the agent, such as `Agent::\"refund-bot\"`", "la ressource d’un changement est l’agent, comme `Agent::\"refund-bot\"`");

    public static LocalizedText OtherUnit(UnitId needed) => new(
        $"a change of an agent is decided in its unit, `{needed}`", $"un changement d’agent se décide dans son unité, `{needed}`");

    public static LocalizedText GateNeeded { get; } = new(
        "the request says by `gate` what is to be decided of which use case", "la demande dit par `gate` ce qui est à décider de quel cas d’usage");

    public static LocalizedText ChangeAndGate { get; } = new(
        "a request decides on an agent or on a use case, not on both", "une demande porte sur un agent ou sur un cas d’usage, pas sur les deux");

    public static LocalizedText NoUseCaseToDecide { get; } = new(
        "the resource of such a decision is the use case, such as `UseCase::\"customer-refunds\"`",
        "la ressource d’une telle décision est le cas d’usage, comme `UseCase::\"customer-refunds\"`");

    public static LocalizedText UnitOfUseCase { get; } = new(
        "a use case is decided on in one of its units, or in a unit that holds them all",
        "un cas d’usage se décide dans l’une de ses unités, ou dans une unité qui les contient toutes");

    public static LocalizedText ReservedName(string name) => new(
        $"the context fact `{name}` has a name that the library sets itself",
        $"le fait de contexte `{name}` porte un nom que la bibliothèque fixe elle-même");

    public static LocalizedText OverrulesModel(string uid) => new(
        $"the request describes `{uid}`, which only the model may describe",
        $"la demande décrit `{uid}`, que seul le modèle peut décrire");

    /// <summary>Cedar speaks English: its own words are kept in every language.</summary>
    public static LocalizedText Entities(string message) => new(
        $"the entities of the request contradict each other: {message}",
        $"les entités de la demande se contredisent : {message}");

    /// <summary>As many problems as a reader takes in at once.</summary>
    private const int MaxMisfits = 5;

    /// <summary>Cedar speaks English: its own words are kept in every language.</summary>
    public static LocalizedText Misfit(IReadOnlyList<ConformanceError> misfits)
    {
        var shown = misfits.Take(MaxMisfits).ToArray();
        var isCut = misfits.Count > MaxMisfits;
        return new(
            $"the request does not fit the schema: {string.Join("; ", shown.Select(m => $"{Place(m)}: {m.Message}"))}{(isCut ? "; and more" : string.Empty)}",
            $"la demande ne correspond pas au schéma\u00a0: {string.Join("\u202f; ", shown.Select(m => $"{Place(m)}\u00a0: {m.Message}"))}{(isCut ? "\u202f; et d’autres" : string.Empty)}");
    }

    private static string Place(ConformanceError misfit) => misfit.Entity is { } entity ? $"`{entity}`, `{misfit.Path}`" : $"`{misfit.Path}`";

    public static LocalizedText NotInModel(string uid) => new($"`{uid}` is not in the model", $"`{uid}` ne figure pas dans le modèle");
}
