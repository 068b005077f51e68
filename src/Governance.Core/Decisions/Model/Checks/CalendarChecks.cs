using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks the business calendars. With any hours at all a calendar opens: the days on which it is closed are counted, weeks are not.</summary>
internal static class CalendarChecks
{
    private const string File = "organization.json";

    public static void Run(ValueList<BusinessCalendar> calendars, ModelFindings findings)
    {
        for (var i = 0; i < calendars.Count; i++)
        {
            var (calendar, path) = (calendars[i], $"$.calendars[{i}]");
            var zones = DateTimeZoneProviders.Tzdb.Ids;
            if (!zones.Contains(calendar.TimeZone))
            {
                findings.Error(
                    File, $"{path}.timeZone", DiagnosticIds.InvalidValue, CalendarWords.UnknownTimeZone(calendar.TimeZone),
                    Spelling.Hint(calendar.TimeZone, zones) ?? CalendarWords.TimeZoneHelp);
            }

            findings.NotEmpty(File, $"{path}.hours", calendar.Hours.Count);
            Hours(calendar.Hours, $"{path}.hours", findings);
            Closed(calendar.Closed, $"{path}.closed", findings);
        }
    }

    private static void Hours(ValueList<OpeningHours> hours, string path, ModelFindings findings)
    {
        for (var i = 0; i < hours.Count; i++)
        {
            if (hours[i].Day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                findings.Error(File, $"{path}[{i}].day", DiagnosticIds.InvalidValue, ModelWords.Undefined);
            }
            else if (hours[i].Until <= hours[i].From)
            {
                findings.Error(File, $"{path}[{i}].until", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod, CalendarWords.UntilHelp);
            }
        }

        foreach (var day in Enumerable.Range(0, hours.Count).Where(i => hours[i].IsValid).GroupBy(i => hours[i].Day))
        {
            Overlaps(hours, day.OrderBy(i => hours[i].From), path, findings);
        }
    }

    /// <summary>It is open in the hours of both, so nothing goes wrong; yet one of them is probably a slip.</summary>
    private static void Overlaps(ValueList<OpeningHours> hours, IEnumerable<int> ofOneDay, string path, ModelFindings findings)
    {
        var longest = -1;
        foreach (var i in ofOneDay)
        {
            if (longest >= 0 && !(hours[longest].Until <= hours[i].From))
            {
                findings.Warning(File, $"{path}[{i}]", DiagnosticIds.Repetition, CalendarWords.HoursOverlap, OrganizationWords.OverlapsAt($"{path}[{longest}]"));
            }

            longest = longest < 0 || (hours[longest].Until is { } end && !(hours[i].Until <= end)) ? i : longest;
        }
    }

    private static void Closed(ValueList<LocalDate> closed, string path, ModelFindings findings)
    {
        var first = new Dictionary<LocalDate, int>();
        for (var i = 0; i < closed.Count; i++)
        {
            if (closed[i].Calendar != CalendarSystem.Iso)
            {
                findings.Error(File, $"{path}[{i}]", DiagnosticIds.InvalidValue, CalendarWords.OtherCalendar);
            }
            else if (!first.TryAdd(closed[i], i))
            {
                findings.Warning(File, $"{path}[{i}]", DiagnosticIds.Repetition, CalendarWords.ClosedTwice, ModelWords.FirstAt($"{path}[{first[closed[i]]}]"));
            }
        }
    }
}
