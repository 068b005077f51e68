using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>A calendar that is asked for a period agrees with one that is asked for every instant of it.</summary>
public sealed class CalendarLaws
{
    /// <summary>Around changes of clocks in the generated time zones, a day that one of them never had, and the day of the requests.</summary>
    private static readonly IReadOnlyList<LocalDate> Days =
        [new(2026, 3, 29), new(2026, 10, 25), new(2026, 3, 8), new(2026, 11, 1), new(2026, 4, 5), new(2026, 10, 4), new(2011, 12, 30), new(2026, 6, 15)];

    // Hours and closed days begin and end on the quarter of an hour in every generated time zone, and so do the periods: one instant of each quarter tells of it all.
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    [Fact]
    public void A_calendar_opens_within_a_period_exactly_when_it_is_open_at_an_instant_of_it() => Law.HoldsAtStake(
        Arb.From(
            from day in Pick.One(Days)
            from calendar in Calendars.Calendar(Pool.Calendars[0], day)
            from start in Gen.Choose(-4 * 36, 4 * 36)
            from length in Gen.Frequency((2, Gen.Choose(0, 12)), (3, Gen.Choose(0, 4 * 24 * 8)), (1, Gen.Choose(0, 4 * 24 * 80)))
            let first = day.AtMidnight().InUtc().ToInstant() + (Quarter * start)
            select (Calendar: calendar, From: first, Quarters: length)),
        atLeast: Law.Cases / 8,
        period =>
        {
            var opens = Enumerable.Range(0, period.Quarters).Any(i => period.Calendar.IsOpen(period.From + (Quarter * i)));
            Assert.Equal(opens, period.Calendar.OpensWithin(period.From, period.From + (Quarter * period.Quarters)));
            return !opens && period.Quarters > 0;
        });
}
