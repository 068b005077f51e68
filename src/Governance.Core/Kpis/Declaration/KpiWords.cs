namespace Governance.Kpis;

/// <summary>What is said of KPIs that contradict themselves, in both languages.</summary>
internal static class KpiWords
{
    public static LocalizedText BandNeedsBounds { get; } = new(
        "a band needs `bandLow` and `bandHigh`, the first below the second, and no `target`",
        "une bande demande `bandLow` et `bandHigh`, le premier sous le second, et pas de `target`");

    public static LocalizedText BoundsNeedBand { get; } = new(
        "`bandLow` and `bandHigh` belong to the direction `band`",
        "`bandLow` et `bandHigh` appartiennent à la direction `band`");

    public static LocalizedText Undefined { get; } = new("this value has no meaning", "cette valeur n’a pas de sens");

    public static LocalizedText UnitHasItsName { get; } = new(
        "only counts, quantities and rates have words of their own for their unit",
        "seuls les comptes, les quantités et les taux ont des mots à eux pour leur unité");

    public static LocalizedText BandIsItsClaim { get; } = new(
        "`withinBand` is the claim of the direction `band`, and of no other",
        "`withinBand` est l’affirmation de la direction `band`, et d’aucune autre");

    public static LocalizedText AttainmentNeedsTarget { get; } = new("`attainment` needs a `target`", "`attainment` demande une `target`");

    public static LocalizedText GuardrailNeedsTolerance { get; } = new(
        "the claim `noHarm` has a `tolerance`, and no other has one",
        "l’affirmation `noHarm` a une `tolerance`, et aucune autre n’en a");

    public static LocalizedText GuardsItself { get; } = new("a KPI is not its own guardrail", "un indicateur n’est pas son propre garde-fou");

    public static LocalizedText ToleranceRange { get; } = new("a tolerance is above 0", "une tolérance est supérieure à 0");

    public static LocalizedText MinimumEffectRange { get; } = new("a minimum effect is at least 0", "un effet minimal est au moins 0");

    public static LocalizedText MinimumEffectNeedsImprovement { get; } = new(
        "a minimum effect belongs to the claim `improvement`",
        "un effet minimal appartient à l’affirmation `improvement`");

    public static LocalizedText BaselineIsOneOfTwo { get; } = new(
        "a baseline has `from` and `until`, or a `value`, not both",
        "une référence a `from` et `until`, ou une `value`, pas les deux");

    public static LocalizedText EmptyPeriod { get; } = new(
        "this is not after the beginning, so the period has no day",
        "ceci n’est pas après le début : la période n’a aucun jour");

    public static LocalizedText MeasuredInBaseline { get; } = new(
        "the effect is measured from the end of the baseline at the earliest",
        "l’effet se mesure au plus tôt à la fin de la référence");

    public static LocalizedText DatesNeedTarget { get; } = new("dates to reach a target by need a `target`", "des échéances demandent une `target`");

    public static LocalizedText MilestonesRise { get; } = new(
        "milestones are in the order of their days, before `targetBy`",
        "les jalons se suivent dans l’ordre des jours, avant `targetBy`");

    public static LocalizedText ConfidenceRange { get; } = new(
        "a confidence lies between 0.8 and 0.999",
        "une confiance se situe entre 0,8 et 0,999");

    public static LocalizedText ScoreIsForShares { get; } = new(
        "`score` is the interval of shares, and the only one; other units have `student` or `bootstrap`",
        "`score` est l’intervalle des parts, et le seul ; les autres unités ont `student` ou `bootstrap`");

    public static LocalizedText NoBootstrapOfRates { get; } = new(
        "a rate has no single values to draw from: use `student`",
        "un taux n’a pas de valeurs isolées à tirer : utilisez `student`");

    public static LocalizedText LooksAreNotCounted { get; } = new(
        "an interval that is always valid has no fixed looks",
        "un intervalle toujours valide n’a pas de dates d’examen fixes");

    public static LocalizedText LooksRise { get; } = new("looks are in the order of their days", "les dates d’examen se suivent dans l’ordre des jours");

    public static LocalizedText TooManyLooks { get; } = new(
        "more than 100 looks: use the interval `alwaysValid`",
        "plus de 100 dates d’examen : utilisez l’intervalle `alwaysValid`");

    public static LocalizedText WeightRange { get; } = new("a weight is above 0 and at most 1", "un poids est supérieur à 0 et au plus 1");

    public static LocalizedText WeightSum { get; } = new("the weights sum to more than 1", "la somme des poids dépasse 1");

    public static LocalizedText CountedInItself { get; } = new("a benefit is not contained in itself", "un bénéfice n’est pas contenu dans lui-même");

    public static LocalizedText NoUnitValue { get; } = new(
        "money is worth what it is, and points on a scale have no price",
        "l’argent vaut ce qu’il est, et les points d’une échelle n’ont pas de prix");

    public static LocalizedText UnitValueRange { get; } = new("a unit is worth more than 0 in a currency", "une unité vaut plus que 0 dans une devise");

    public static LocalizedText CountedInCircle(KpiId id) => new(
        $"the benefit of `{id}` is contained in that of others, and theirs in it: it would count nowhere",
        $"le bénéfice de `{id}` est contenu dans celui d’autres, et le leur dans lui : il ne compterait nulle part");

    public static LocalizedText ObjectiveTwice(ObjectiveId objective) => new($"`{objective}` has a weight already", $"`{objective}` a déjà un poids");

    public static LocalizedText SeedRange { get; } = new("a seed is at least 0", "une graine est au moins 0");

    public static LocalizedText AgeRange { get; } = new("an age is longer than 0", "un âge est supérieur à 0");

    public static LocalizedText OffTheScale(KpiUnit unit) => unit.Dimension switch
    {
        UnitDimension.Count => new("a count is at least 0", "un nombre de choses est au moins 0"),
        UnitDimension.Share => new($"a share lies between 0 and {Figures.Of(unit.Scale).En}", $"une part se situe entre 0 et {Figures.Of(unit.Scale).Fr}"),
        _ => new(
            $"the scale goes from {Figures.Of((double)unit.Lowest).En} to {Figures.Of((double)unit.Highest).En}",
            $"l’échelle va de {Figures.Of((double)unit.Lowest).Fr} à {Figures.Of((double)unit.Highest).Fr}"),
    };
}
