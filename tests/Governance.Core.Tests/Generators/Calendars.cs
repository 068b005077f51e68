using FsCheck;
using FsCheck.Fluent;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random business calendars: hours on the hour, in time zones that lose and repeat hours, half hours and a whole day.</summary>
internal static class Calendars
{
    public static Gen<BusinessCalendar> Calendar(CalendarId id) => Calendar(id, Clock.Midnight.InUtc().Date);

    /// <summary>A calendar whose closed days lie around a day, mostly in a row.</summary>
    public static Gen<BusinessCalendar> Calendar(CalendarId id, LocalDate near) =>
        from zone in Pick.One("Etc/UTC", "Europe/Zurich", "America/Montreal", "Australia/Lord_Howe", "Pacific/Apia")
        from hours in Gen.Frequency((4, Pick.Many(1, 3, _ => Hours)), (1, Gen.Constant(Always)))
        from start in Gen.Choose(-3, 3)
        from inRow in Pick.Weighted((5, 0), (2, 2), (2, 9), (1, 70))
        from others in Pick.Some(Enumerable.Range(-8, 16), 0, 3)
        select new BusinessCalendar
        {
            Id = id,
            Name = new(id.Value),
            TimeZone = zone,
            Hours = hours,
            Closed = Enumerable.Range(start, inRow).Concat(others).Distinct().Select(near.PlusDays).ToValueList(),
        };

    private static ValueList<OpeningHours> Always { get; } =
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(day => new OpeningHours { Day = day, From = LocalTime.Midnight })];

    private static Gen<OpeningHours> Hours { get; } =
        from day in Pick.One(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None))
        from start in Pick.One(0, 1, 2, 3, 9, 23)
        from length in Pick.One(1, 2, 8)
        select new OpeningHours
        {
            Day = day,
            From = new(start, 0),
            Until = start + length < 24 ? new LocalTime(start + length, 0) : null,
        };
}
