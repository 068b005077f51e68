using System.Diagnostics;

namespace Governance.Kpis;

/// <summary>What is said of how an effect is attributed, in both languages.</summary>
internal static class AttributionWords
{
    public static LocalizedText NeedsMeasuredBaseline { get; } = new(
        "a difference in differences needs a `baseline` that was measured, in both arms",
        "une double différence demande une `baseline` mesurée, dans les deux bras");

    public static LocalizedText ShareRange { get; } = new("a share is above 0 and at most 1", "une part est supérieure à 0 et au plus 1");

    public static LocalizedText IntervalRange { get; } = new(
        "`low` and `high` come together, with 0 ≤ `low` ≤ `share` ≤ `high` ≤ 1",
        "`low` et `high` vont ensemble, avec 0 ≤ `low` ≤ `share` ≤ `high` ≤ 1");

    public static LocalizedText MoreThanAll { get; } = new(
        "the shares sum to more than 1: part of the benefit would count twice",
        "la somme des parts dépasse 1\u00a0: une partie du bénéfice compterait deux fois");

    public static LocalizedText MoreThanAllHelp { get; } = new(
        "what is owed to other causes is left out, and belongs to nobody",
        "ce qui est dû à d’autres causes est omis, et n’appartient à personne");

    public static LocalizedText Twice(UseCaseId useCase) => new($"`{useCase}` has a share already", $"`{useCase}` a déjà une part");

    public static LocalizedText Name(AttributionMethod method) => method switch
    {
        AttributionMethod.BeforeAfter => new("before and after", "avant et après"),
        AttributionMethod.ControlGroup => new("against a control group", "contre un groupe témoin"),
        AttributionMethod.DifferenceInDifferences => new("difference in differences", "double différence"),
        AttributionMethod.RandomizedTrial => new("randomised trial", "essai randomisé"),
        _ => throw new UnreachableException(),
    };
}
