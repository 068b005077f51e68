using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Governance.Kpis;

/// <summary>What is said of measurements that cannot be counted, in both languages.</summary>
internal static class MeasurementWords
{
    public static LocalizedText RatiosAreNotAveraged { get; } = new(
        "ratios are not averaged nor added up: they are the ratio of the sums, `ratio`",
        "les ratios ne se moyennent ni ne s’additionnent\u00a0: ils sont le ratio des sommes, `ratio`");

    public static LocalizedText NoRatio { get; } = new(
        "`ratio` needs a unit that has a numerator and a denominator, such as `percent` or `EUR per case`",
        "`ratio` demande une unité qui a un numérateur et un dénominateur, comme `percent` ou `EUR per case`");

    public static LocalizedText ScoresAreNotAdded { get; } = new(
        "points on a scale are not added up: use `mean`",
        "les points d’une échelle ne s’additionnent pas\u00a0: utilisez `mean`");

    public static LocalizedText OverlapHelp { get; } = new(
        "give each single item an `id`, or each part of the whole a `segment`",
        "donnez un `id` à chaque élément, ou un `segment` à chaque partie du tout");

    public static LocalizedText NoAggregationHelp { get; } = new(
        "this KPI has the aggregation `none`: its measurements are not combined",
        "cet indicateur a l’agrégation `none`\u00a0: ses mesures ne se combinent pas");

    public static LocalizedText UnsortedHelp { get; } = new(
        "all are counted: the order of rows changes no result",
        "toutes sont comptées\u00a0: l’ordre des lignes ne change aucun résultat");

    public static LocalizedText MoreThanWholeHelp { get; } = new(
        "a share is a part of a whole: so many of so many",
        "une part est une partie d’un tout\u00a0: tant sur tant");

    public static LocalizedText StraddlesHelp { get; } = new(
        "split it, or give the KPI a longer `cadence`",
        "partagez-la, ou donnez à l’indicateur une `cadence` plus longue");

    public static LocalizedText TooManyPeriods { get; } = new(
        $"more than {KpiRecorder.MostPeriods} periods are not kept",
        $"au-delà de {KpiRecorder.MostPeriods}, les périodes ne sont pas gardées");

    public static LocalizedText SpreadOfOne { get; } = new(
        "a standard deviation needs a `count` of at least 2",
        "un écart-type demande un `count` d’au moins 2");

    public static LocalizedText ItemIsOne { get; } = new(
        "a measurement with an `id` is a single item",
        "une mesure qui porte un `id` est un seul élément");

    public static LocalizedText OfNothing { get; } = new("something is counted of nothing", "quelque chose est compté sur rien");

    public static LocalizedText NoItems { get; } = new("a count is at least 1", "un effectif est au moins 1");

    public static LocalizedText NotANumber { get; } = new("this is not a number", "ceci n’est pas un nombre");

    public static LocalizedText TooGreat { get; } = new("a measurement lies within ±10¹⁵", "une mesure se situe entre ±10¹⁵");

    public static LocalizedText Blank { get; } = new("a text is needed; leave it out when there is nothing to say", "il faut un texte\u202f; omettez-le quand il n’y a rien à dire");

    public static LocalizedText NoArm { get; } = new("this value has no meaning", "cette valeur n’a pas de sens");

    public static LocalizedText UnknownKpi(KpiId kpi) => new($"no KPI has the id `{kpi}`", $"aucun indicateur n’a l’identifiant `{kpi}`");

    public static LocalizedText Missing(MeasurementField field) => new($"`{Name(field)}` is missing", $"`{Name(field)}` manque");

    public static LocalizedText NotWanted(MeasurementField field) => new($"this KPI has no `{Name(field)}`", $"cet indicateur n’a pas de `{Name(field)}`");

    public static LocalizedText? ShapeHelp(MeasurementField field, bool needed) => (field, needed) switch
    {
        (MeasurementField.Value, false) or (MeasurementField.Numerator or MeasurementField.Denominator, true) => new(
            "a ratio is measured as a `numerator` and a `denominator`, so that it is never averaged",
            "un ratio se mesure par un `numerator` et un `denominator`, pour n’être jamais moyenné"),
        (MeasurementField.Count or MeasurementField.StandardDeviation, false) => new(
            "only the aggregation `mean` knows how many items a value stands for",
            "seule l’agrégation `mean` sait combien d’éléments une valeur représente"),
        _ => null,
    };

    public static LocalizedText OtherUnit(KpiUnit unit, KpiUnit wanted) => new(
        $"`{unit}` cannot be counted as `{wanted}`",
        $"`{unit}` ne peut pas être compté en `{wanted}`");

    public static LocalizedText? UnitHelp(KpiUnit unit, KpiUnit wanted) => unit.Currency != default && wanted.Currency != default && unit.Currency != wanted.Currency
        ? new("currencies are not mixed and not converted: the rate of a day is a decision", "les devises ne se mélangent ni ne se convertissent\u00a0: le cours d’un jour est une décision")
        : null;

    public static LocalizedText MoreThanWhole(double numerator, double denominator) => new(
        $"the numerator {Figures.Of(numerator).En} is greater than the denominator {Figures.Of(denominator).En}",
        $"le numérateur {Figures.Of(numerator).Fr} dépasse le dénominateur {Figures.Of(denominator).Fr}");

    public static LocalizedText OffTheScale(double score, KpiUnit unit) => new(
        $"{Figures.Of(score).En} is not on the scale, which goes from {Figures.Of((double)unit.Lowest).En} to {Figures.Of((double)unit.Highest).En}",
        $"{Figures.Of(score).Fr} n’est pas sur l’échelle, qui va de {Figures.Of((double)unit.Lowest).Fr} à {Figures.Of((double)unit.Highest).Fr}");

    public static LocalizedText Negative(MeasurementField field, double number) => new(
        $"`{Name(field)}` is at least 0, and this is {Figures.Of(number).En}",
        $"`{Name(field)}` est au moins 0, et ceci est {Figures.Of(number).Fr}");

    public static LocalizedText NotWhole(double number) => new(
        $"{Figures.Of(number).En} is not a whole number",
        $"{Figures.Of(number).Fr} n’est pas un nombre entier");

    public static LocalizedText OtherCentury(MeasurementPeriod period) => new(
        $"`{period}` is not between 1900 and 2200",
        $"`{period}` n’est pas entre 1900 et 2200");

    public static LocalizedText Straddles(MeasurementPeriod period, KpiCadence cadence) => new(
        $"`{period}` does not lie within one {Noun(cadence).En}",
        $"`{period}` ne tient pas dans {Noun(cadence).Fr}");

    public static LocalizedText RepeatedItem(string id) => new(
        $"the item {VisibleText.Quote(id)} was measured before",
        $"l’élément {VisibleText.Quote(id)} a déjà été mesuré");

    public static LocalizedText RepeatedPeriod(MeasurementPeriod period) => new(
        $"the same measurement of `{period}` was given before",
        $"la même mesure de `{period}` a déjà été donnée");

    public static LocalizedText Overlap(MeasurementPeriod period) => new(
        $"`{period}` has days that were measured before",
        $"`{period}` a des jours déjà mesurés");

    public static LocalizedText ItemOfSummary(string id) => new(
        $"the period of {VisibleText.Quote(id)} is summed up by another measurement",
        $"la période de {VisibleText.Quote(id)} est résumée par une autre mesure");

    public static LocalizedText SecondOfPeriod(MeasurementPeriod period) => new(
        $"`{period}` has a measurement already",
        $"`{period}` a déjà une mesure");

    public static LocalizedText Unsorted(MeasurementPeriod period, LocalDate last) => new(
        $"`{period}` comes after a measurement of {LocalDatePattern.Iso.Format(last)}",
        $"`{period}` vient après une mesure du {LocalDatePattern.Iso.Format(last)}");

    /// <summary>The name of a part, as columns and properties have it.</summary>
    public static string Name(MeasurementField field) => field switch
    {
        MeasurementField.Kpi => "kpi",
        MeasurementField.Period => "period",
        MeasurementField.Value => "value",
        MeasurementField.Count => "count",
        MeasurementField.StandardDeviation => "standardDeviation",
        MeasurementField.Numerator => "numerator",
        MeasurementField.Denominator => "denominator",
        MeasurementField.Arm => "arm",
        MeasurementField.Unit => "unit",
        MeasurementField.Segment => "segment",
        MeasurementField.Id => "id",
        MeasurementField.Source => "source",
        _ => throw new UnreachableException(),
    };

    private static LocalizedText Noun(KpiCadence cadence) => cadence switch
    {
        KpiCadence.Day => new("day", "un jour"),
        KpiCadence.Week => new("week", "une semaine"),
        KpiCadence.Month => new("month", "un mois"),
        KpiCadence.Quarter => new("quarter", "un trimestre"),
        _ => new("year", "une année"),
    };
}
