namespace Governance.Decisions;

/// <summary>What is said of business calendars that do not hold together, in both languages.</summary>
internal static class CalendarWords
{
    public static LocalizedText TimeZoneHelp { get; } = new(
        "time zones have the names of the IANA database, such as `Europe/Zurich`",
        "les fuseaux horaires portent les noms de la base IANA, comme `Europe/Zurich`");

    public static LocalizedText UntilHelp { get; } = new(
        "leave it out for the end of the day; hours that go past midnight are those of two days",
        "omettez-le pour la fin de la journée ; des heures qui passent minuit appartiennent à deux jours");

    public static LocalizedText HoursOverlap { get; } = new(
        "these hours overlap others of the same day",
        "ces heures en recouvrent d’autres du même jour");

    public static LocalizedText ClosedTwice { get; } = new("this day is given twice", "ce jour est donné deux fois");

    public static LocalizedText OtherCalendar { get; } = new(
        "a closed day is a day of the ISO calendar",
        "un jour de fermeture est un jour du calendrier ISO");

    public static LocalizedText UnknownTimeZone(string name) => new($"no time zone has the name `{name}`", $"aucun fuseau horaire ne porte le nom `{name}`");
}
