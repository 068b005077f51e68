using Governance.Organization;

namespace Governance.Decisions;

/// <summary>What is said of arbitration matrices that do not hold together, in both languages.</summary>
internal static class ArbitrationCheckWords
{
    public static LocalizedText NoCriterion { get; } = new("no criterion", "aucun critère");

    public static LocalizedText NegativeWeight { get; } = new("a weight is at least 0", "un poids est au moins 0");

    public static LocalizedText NoWeight { get; } = new("no criterion has a weight above 0", "aucun critère n’a un poids supérieur à 0");

    public static LocalizedText TotalRange { get; } = new("a total of weights is above 0", "un total de poids est supérieur à 0");

    public static LocalizedText WeightTotalHelp { get; } = new(
        "correct the weights, or leave out `weightTotal`: weights are normalised in any case",
        "corrigez les poids ou supprimez `weightTotal`\u00a0: les poids sont de toute façon normalisés");

    public static LocalizedText OneForm { get; } = new(
        "a value function has exactly one form",
        "une fonction de valeur a exactement une forme");

    public static LocalizedText OneFormHelp { get; } = new(
        "give `worst` and `best`, or `points`, or `steps`",
        "indiquez `worst` et `best`, ou `points`, ou `steps`");

    public static LocalizedText SameEnds { get; } = new(
        "the best score is the worst, so the criterion tells no use case from another",
        "la meilleure note est la pire\u00a0: le critère ne distingue aucun cas d’usage");

    public static LocalizedText Flat { get; } = new(
        "all of these are worth the same, so the criterion tells no use case from another",
        "tout ceci vaut autant\u00a0: le critère ne distingue aucun cas d’usage");

    public static LocalizedText TwoNeeded { get; } = new("at least two are needed", "il en faut au moins deux");

    public static LocalizedText ScoresRise { get; } = new(
        "this score is not above that of the point before",
        "cette note ne dépasse pas celle du point précédent");

    public static LocalizedText NotMonotone { get; } = new(
        "the values rise in one place and fall in another",
        "les valeurs montent à un endroit et baissent à un autre");

    public static LocalizedText NotMonotoneHelp { get; } = new(
        "score the distance from the best instead, of which less is better",
        "notez plutôt l’écart au meilleur, dont moins vaut mieux");

    public static LocalizedText StepsFall { get; } = new(
        "this step is worth less than the one before; steps go from the worst to the best",
        "cet échelon vaut moins que le précédent\u202f; les échelons vont du pire au meilleur");

    public static LocalizedText AllOrNone { get; } = new(
        "some steps have a value and this one has none",
        "d’autres échelons ont une valeur et celui-ci n’en a pas");

    public static LocalizedText AllOrNoneHelp { get; } = new(
        "give every step a value, or none: then they are equally far apart",
        "donnez une valeur à chaque échelon ou à aucun\u00a0: ils sont alors à égale distance");

    public static LocalizedText NeedsNumber { get; } = new(
        "the scores of this criterion are numbers, not labels",
        "les notes de ce critère sont des nombres, non des libellés");

    public static LocalizedText NeedsLabel { get; } = new(
        "the scores of this criterion are labels, not numbers",
        "les notes de ce critère sont des libellés, non des nombres");

    public static LocalizedText TwoBounds { get; } = new(
        "a criterion has one bound, `vetoBound` or `vetoLabel`",
        "un critère a une seule borne, `vetoBound` ou `vetoLabel`");

    public static LocalizedText OneScore { get; } = new(
        "a score is exactly one of `score`, `label`, an interval of numbers, or an interval of labels",
        "une note est exactement l’un de `score`, `label`, un intervalle de nombres ou un intervalle de libellés");

    public static LocalizedText OneScoreHelp { get; } = new(
        "leave the whole score out when nothing is known",
        "omettez toute la note quand rien n’est connu");

    public static LocalizedText EmptyInterval { get; } = new(
        "this is before the beginning of the interval",
        "ceci précède le début de l’intervalle");

    public static LocalizedText SecondScore { get; } = new(
        "this use case already has a score by this criterion",
        "ce cas d’usage a déjà une note selon ce critère");

    public static LocalizedText LimitRange { get; } = new("a limit is from 0 to 1", "une limite va de 0 à 1");

    public static LocalizedText LimitOrder { get; } = new(
        "a use case would be stopped at a value at which it is prioritised",
        "un cas d’usage serait arrêté à une valeur qui le rend prioritaire");

    public static LocalizedText LimitOrderHelp { get; } = new("`stop` is at most `prioritise`", "`stop` est au plus `prioritise`");

    public static LocalizedText OverlapsItself { get; } = new("a criterion cannot overlap itself", "un critère ne peut pas se recouper lui-même");

    public static LocalizedText OverlapHelp { get; } = new(
        "merge them, make their questions differ, or give one of them weight 0",
        "fusionnez-les, distinguez leurs questions ou donnez à l’un le poids 0");

    public static LocalizedText WeightTotal(string sum, string total) => new(
        $"the weights sum to {sum}, not to the declared {total}",
        $"la somme des poids est {sum}, non le total déclaré de {total}");

    public static LocalizedText RepeatedLabel(string label) => new(
        $"the label {VisibleText.Quote(label)} is given twice",
        $"le libellé {VisibleText.Quote(label)} est donné deux fois");

    public static LocalizedText UnknownLabel(string label) => new(
        $"no step has the label {VisibleText.Quote(label)}",
        $"aucun échelon n’a le libellé {VisibleText.Quote(label)}");

    public static LocalizedText OutOfRange(string score, string least, string greatest) => new(
        $"{score} is outside the range of the criterion, from {least} to {greatest}",
        $"{score} est hors de l’étendue du critère, de {least} à {greatest}");

    public static LocalizedText SameQuestion(CriterionId other) => new(
        $"this asks the same as `{other}`, so its answer counts twice",
        $"ceci pose la même question que `{other}`\u00a0: la réponse compte deux fois");

    public static LocalizedText DeclaredOverlap(CriterionId other) => new(
        $"this overlaps `{other}` and both have weight, so what they share counts twice",
        $"ceci recoupe `{other}` et les deux ont du poids\u00a0: leur part commune compte deux fois");

    public static LocalizedText SameOrder(CriterionId other, int useCases) => new(
        $"this puts the {useCases} use cases that both score in exactly the same order as `{other}`, so it may count the same",
        $"ceci met les {useCases} cas d’usage notés par les deux dans le même ordre que `{other}`\u00a0: c’est peut-être la même chose comptée deux fois");

    public static LocalizedText RepeatedStakeholder(PartyReference party) => new(
        $"the weights of `{party}` are given twice",
        $"les poids de `{party}` sont donnés deux fois");

    public static LocalizedText RepeatedWeight(CriterionId criterion) => new(
        $"the weight of `{criterion}` is given twice",
        $"le poids de `{criterion}` est donné deux fois");
}
