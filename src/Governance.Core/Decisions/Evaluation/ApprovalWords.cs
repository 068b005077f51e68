namespace Governance.Decisions;

/// <summary>Why an approval or a plan does not count, in both languages.</summary>
internal static class ApprovalWords
{
    public static LocalizedText OtherDigest { get; } = new(
        "it was given for another act, or the rules, the protocol or the chain have changed since",
        "elle a été donnée pour un autre acte, ou les règles, le protocole ou la chaîne ont changé depuis");

    public static LocalizedText Used { get; } = new("it was used before", "elle a déjà servi");

    public static LocalizedText NotYet { get; } = new("it is given later than this instant", "elle est postérieure à cet instant");

    public static LocalizedText Expired { get; } = new("it has expired", "elle a expiré");

    public static LocalizedText NotDistinct { get; } = new(
        "its approvers must be named, each once",
        "ses approbateurs doivent être nommés, chacun une seule fois");

    public static LocalizedText NotTheAccountable { get; } = new(
        "the accountable person did not approve",
        "la personne responsable n’a pas approuvé");

    public static LocalizedText OwnAct { get; } = new(
        "nobody approves an act of their own",
        "personne n’approuve son propre acte");

    public static LocalizedText LivesTooLong { get; } = new(
        "it is valid for longer than the protocol allows",
        "elle est valable plus longtemps que le protocole ne le permet");

    public static LocalizedText NotAllVoted { get; } = new(
        "not all of its approvers can have voted",
        "ses approbateurs ne peuvent pas tous avoir voté");

    public static LocalizedText NotDemanded { get; } = new(
        "no validation of this decision asks for it",
        "aucune validation de cette décision ne la demande");

    public static LocalizedText NoPlanNeeded { get; } = new(
        "a plan is no approval of this exact act",
        "un plan ne vaut pas approbation de cet acte précis");

    public static LocalizedText OtherActor { get; } = new(
        "the plan is for another agent or another purpose",
        "le plan concerne un autre agent ou une autre finalité");

    public static LocalizedText PlanOver { get; } = new(
        "the plan does not run at this instant",
        "le plan n’est pas en cours à cet instant");

    public static LocalizedText ProgressUnknown { get; } = new(
        "what has been done of the plan is not known",
        "ce qui a déjà été exécuté du plan n’est pas connu");

    public static LocalizedText Deviates { get; } = new(
        "no action of the plan describes this act",
        "aucune action du plan ne décrit cet acte");

    public static LocalizedText AllDone { get; } = new(
        "the plan’s action was done as often as it may be",
        "l’action du plan a été exécutée autant de fois que permis");

    public static LocalizedText UnknownApprover(PersonId person) => new(
        $"`{person}` was not there to approve",
        $"`{person}` n’était pas là pour approuver");

    public static LocalizedText BeforeRelease(KillSwitchId id) => new(
        $"it was given before the kill switch `{id}` was released, and a release revives no approval",
        $"elle précède la levée de l’arrêt d’urgence `{id}`, qui ne rétablit aucune approbation");

    public static LocalizedText StepNotMet(LocalizedText step) => new(
        $"the step “{step.En}” has not enough approvers who may vote in it",
        $"l’étape « {step.Fr ?? step.En} » n’a pas assez d’approbateurs habilités");

    public static LocalizedText NoVoter(PersonId person) => new(
        $"`{person}` may vote in no step of the protocol",
        $"`{person}` ne peut voter à aucune étape du protocole");

    public static LocalizedText NotApproved(LocalizedText? because) => because is null
        ? new("an approval of the plan is missing", "il manque une approbation du plan")
        : new($"the approval of the plan does not count: {because.En}", $"l’approbation du plan ne compte pas : {because.Fr ?? because.En}");
}
