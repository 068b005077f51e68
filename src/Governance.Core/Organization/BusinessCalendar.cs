using NodaTime;

namespace Governance.Organization;

/// <summary>When an organisation is at work: hours of the week in a time zone, without the days on which it is closed.</summary>
public sealed record BusinessCalendar
{
    /// <summary>Local times reach less far than instants, by the offset of a time zone.</summary>
    private static readonly Instant FirstInstant = Instant.MinValue + Duration.FromDays(2);
    private static readonly Instant EndOfTime = Instant.MaxValue - Duration.FromDays(2);

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

    /// <summary>
    /// Whether it is open at an instant. Never in a time zone that is not known, nor at the ends of the time scale, where there is no local time: it fails closed.
    /// </summary>
    /// <param name="at">The instant.</param>
    public bool IsOpen(Instant at)
    {
        if (at < FirstInstant || at >= EndOfTime || DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is not { } zone)
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

    /// <summary>Whether it is open at any instant of a period.</summary>
    /// <remarks>
    /// Every week has the hours again, and only the closed days and the hours that a change of clocks leaves out are without them: so few more weeks are
    /// looked at than there are closed days, however long the period.
    /// </remarks>
    /// <param name="from">The first instant of the period.</param>
    /// <param name="until">The instant at which the period ends.</param>
    internal bool OpensWithin(Instant from, Instant until)
    {
        var (start, end) = (Instant.Max(from, FirstInstant), Instant.Min(until, EndOfTime));
        if (start >= end || !Hours.Any(h => h.IsValid) || DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) is not { } zone)
        {
            return false;
        }

        var closed = Closed.ToHashSet();
        foreach (var interval in zone.GetZoneIntervals(start, end))
        {
            var first = interval.HasStart ? Instant.Max(start, interval.Start) : start;
            var last = interval.HasEnd ? Instant.Min(end, interval.End) : end;
            if (OpensWithin(first.WithOffset(interval.WallOffset).LocalDateTime, last.WithOffset(interval.WallOffset).LocalDateTime, closed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Between two local times with no change of clocks between them.</summary>
    private bool OpensWithin(LocalDateTime start, LocalDateTime end, HashSet<LocalDate> closed)
    {
        for (var day = start.Date; day.AtMidnight() < end; day = day.PlusDays(1))
        {
            if (closed.Contains(day))
            {
                continue;
            }

            foreach (var hours in Hours)
            {
                if (hours.Day == day.DayOfWeek && LocalDateTime.Max(start, day + hours.From) < LocalDateTime.Min(end, hours.EndOn(day)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
