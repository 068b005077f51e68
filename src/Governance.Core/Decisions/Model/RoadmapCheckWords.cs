using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>What is said of roadmaps that do not hold together, in both languages.</summary>
internal static class RoadmapCheckWords
{
    public static LocalizedText NoInitiative { get; } = new("no initiative", "aucune initiative");

    public static LocalizedText NoDecision { get; } = new("no architecture decision", "aucune décision d’architecture");

    public static LocalizedText NoDay { get; } = new("an architecture decision has a day", "une décision d’architecture a une date");

    public static LocalizedText NoDayHelp { get; } = new(
        "say by `decidedOn` when it was taken, or by `due` when it will be",
        "indiquez par `decidedOn` quand elle a été prise, ou par `due` quand elle le sera");

    public static LocalizedText DurationRange { get; } = new(
        FormattableString.Invariant($"a duration has weeks and days only, from 0 to {Initiative.MaxDays} days"),
        FormattableString.Invariant($"une durée ne compte que des semaines et des jours, de 0 à {Initiative.MaxDays} jours"));

    public static LocalizedText TooLong { get; } = new(
        "the roadmap could end after the year 9999",
        "la feuille de route pourrait finir après l’an 9999");

    public static LocalizedText OtherCalendar { get; } = new(
        "a day of the roadmap is a day of the ISO calendar",
        "un jour de la feuille de route est un jour du calendrier ISO");

    public static LocalizedText NamedTwice(string id) => new($"`{id}` is named twice", $"`{id}` est nommé deux fois");

    public static LocalizedText WaitsForItself(InitiativeId initiative) => new(
        $"`{initiative}` waits for itself, directly or through others",
        $"`{initiative}` attend sa propre fin, directement ou par d’autres");
}
