using NodaTime;

namespace Governance.Organization;

/// <summary>When an organisation is at work: hours of the week in a time zone, without the days on which it is closed.</summary>
public sealed record BusinessCalendar
{
    /// <summary>The id.</summary>
    public required CalendarId Id { get; init; }

    /// <summary>The name that people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The time zone by its name in the IANA database, such as <c>Europe/Zurich</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The hours, at least one.</summary>
    public required ValueList<OpeningHours> Hours { get; init; }

    /// <summary>The days on which it is closed whatever the day of the week, such as public holidays.</summary>
    public ValueList<LocalDate> Closed { get; init; }

    /// <summary>Whether it is open at an instant. Never in a time zone that is not known: it fails closed.</summary>
    /// <param name="at">The instant.</param>
    public bool IsOpen(Instant at)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is not { } zone)
        {
            return false;
        }

        var local = at.InZone(zone).LocalDateTime;
        if (Closed.Contains(local.Date))
        {
            return false;
        }

        foreach (var hours in Hours)
        {
            if (hours.Day == local.DayOfWeek && hours.From <= local.TimeOfDay && (hours.Until is not { } until || local.TimeOfDay < until))
            {
                return true;
            }
        }

        return false;
    }
}
