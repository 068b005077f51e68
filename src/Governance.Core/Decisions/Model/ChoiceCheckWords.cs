namespace Governance.Decisions;

/// <summary>What is said of choices under capacity that do not hold together, in both languages.</summary>
internal static class ChoiceCheckWords
{
    public static LocalizedText NoCandidate { get; } = new("no candidate of the choice", "aucun candidat du choix");

    public static LocalizedText NoCapacity { get; } = new("no capacity", "aucune capacité");

    public static LocalizedText NumberRange { get; } = new(
        "this number lies between 0 and 1,000,000,000,000,000, with at most six decimals",
        "ce nombre se situe entre 0 et 1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000, avec au plus six décimales");

    public static LocalizedText StepRange { get; } = new("a step is above 0", "un pas est supérieur à 0");

    public static LocalizedText TwoExclude { get; } = new("at least two use cases exclude one another", "il faut au moins deux cas d’usage qui s’excluent");

    public static LocalizedText ConflictHelp { get; } = new(
        "nothing can be chosen until a must-have is dropped or the limit is lifted",
        "rien ne peut être retenu tant qu’un incontournable n’est pas abandonné ou la limite levée");

    public static LocalizedText NeedsItself(UseCaseId useCase) => new(
        $"`{useCase}` needs itself, directly or through others",
        $"`{useCase}` a besoin de lui-même, directement ou par d’autres");
}
