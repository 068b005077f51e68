using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Whether a calendar opens at all within a time.</summary>
internal static class OpeningTimes
{
    /// <summary>Looks at one day after another: beyond a week and the closed days, every hour of the week has come once.</summary>
    public static bool OpenWithin(BusinessCalendar calendar, Instant from, Instant until)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(calendar.TimeZone) is not { } zone)
        {
            return false;
        }

        var day = from.InZone(zone).Date;
        for (var looked = 0; looked <= calendar.Closed.Count + 8 && zone.AtStartOfDay(day).ToInstant() < until; looked++, day = day.PlusDays(1))
        {
            foreach (var hours in calendar.Closed.Contains(day) ? [] : calendar.Hours)
            {
                if (hours.Day == day.DayOfWeek
                    && day.At(hours.From).InZoneLeniently(zone).ToInstant() < until
                    && from < (hours.Until is { } end ? day.At(end) : day.PlusDays(1).AtMidnight()).InZoneLeniently(zone).ToInstant())
                {
                    return true;
                }
            }
        }

        return false;
    }
}
