using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Tests.Organization;

/// <summary>When a calendar is open: hours are those of the clock on the wall, whatever it does.</summary>
public sealed class BusinessCalendarTests
{
    // Clocks go from 02:00 to 03:00 on 29 March 2026 and from 03:00 back to 02:00 on 25 October 2026, both Sundays; winter time is UTC+1.
    private static readonly BusinessCalendar Zurich = Calendar("Europe/Zurich", (IsoDayOfWeek.Monday, "08:00", "12:00"), (IsoDayOfWeek.Monday, "22:00", null), (IsoDayOfWeek.Sunday, "02:00", "03:00"));

    [Theory]
    [InlineData("2026-01-05T06:59:59.999999999Z", false)]
    [InlineData("2026-01-05T07:00:00Z", true)]
    [InlineData("2026-01-05T10:59:59.999999999Z", true)]
    [InlineData("2026-01-05T11:00:00Z", false)]
    [InlineData("2026-07-06T05:59:59.999999999Z", false)]
    [InlineData("2026-07-06T06:00:00Z", true)]
    [InlineData("2026-01-05T20:59:59.999999999Z", false)]
    [InlineData("2026-01-05T21:00:00Z", true)]
    [InlineData("2026-01-05T22:59:59.999999999Z", true)]
    [InlineData("2026-01-05T23:00:00Z", false)]
    [InlineData("2026-01-06T07:00:00Z", false)]
    [InlineData("2026-01-11T01:00:00Z", true)]
    [InlineData("2026-03-29T00:59:59.999999999Z", false)]
    [InlineData("2026-03-29T01:00:00Z", false)]
    [InlineData("2026-03-29T01:30:00Z", false)]
    [InlineData("2026-10-24T23:59:59.999999999Z", false)]
    [InlineData("2026-10-25T00:00:00Z", true)]
    [InlineData("2026-10-25T00:59:59.999999999Z", true)]
    [InlineData("2026-10-25T01:00:00Z", true)]
    [InlineData("2026-10-25T01:59:59.999999999Z", true)]
    [InlineData("2026-10-25T02:00:00Z", false)]
    public void It_is_open_in_the_hours_of_its_time_zone(string at, bool isOpen) => Assert.Equal(isOpen, Zurich.IsOpen(Parse(at)));

    [Theory]
    [InlineData("2026-01-04T22:59:59.999999999Z", true)]
    [InlineData("2026-01-04T23:00:00Z", false)]
    [InlineData("2026-01-05T22:59:59.999999999Z", false)]
    [InlineData("2026-01-05T23:00:00Z", true)]
    public void A_closed_day_is_one_of_its_time_zone(string at, bool isOpen) =>
        Assert.Equal(isOpen, (Always("Europe/Zurich") with { Closed = [new(2026, 1, 5)] }).IsOpen(Parse(at)));

    [Fact]
    public void It_is_never_open_in_a_time_zone_that_is_not_known_nor_where_there_is_no_local_time()
    {
        Assert.False(Always("Europe/Zurisch").IsOpen(Parse("2026-01-05T08:00:00Z")));
        Assert.False(Always("Europe/Zurisch").OpensWithin(Instant.MinValue, Instant.MaxValue));
        Assert.False(Always("Etc/GMT+12").IsOpen(Instant.MinValue) || Always("Etc/GMT-14").IsOpen(Instant.MaxValue));
        Assert.False(Always("Etc/GMT+12").OpensWithin(Instant.MinValue, Instant.MinValue + Duration.Epsilon));
        Assert.False(Always("Etc/GMT-14").OpensWithin(Instant.MaxValue - Duration.Epsilon, Instant.MaxValue));
        Assert.True(Always("Etc/GMT-14").OpensWithin(Instant.FromUtc(9999, 1, 1, 0, 0), Instant.MaxValue));
    }

    [Theory]
    [InlineData("2026-01-05T07:00:00Z", "2026-01-05T07:00:00Z", false)]
    [InlineData("2026-01-05T07:00:00Z", "2026-01-05T07:00:00.000000001Z", true)]
    [InlineData("2026-01-05T11:00:00Z", "2026-01-05T21:00:00Z", false)]
    [InlineData("2026-01-05T11:00:00Z", "2026-01-05T21:00:00.000000001Z", true)]
    [InlineData("2026-01-05T10:59:59.999999999Z", "2026-01-05T11:00:00Z", true)]
    [InlineData("2026-01-05T23:00:00Z", "2026-01-11T01:00:00Z", false)]
    [InlineData("2026-01-05T23:00:00Z", "2026-01-11T01:00:00.000000001Z", true)]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-30T06:00:00Z", false)]
    [InlineData("2026-10-25T01:59:59.999999999Z", "2026-10-26T07:00:00Z", true)]
    [InlineData("2026-10-25T02:00:00Z", "2026-10-26T07:00:00Z", false)]
    [InlineData("2026-01-11T01:30:00Z", "2026-01-11T01:00:00Z", false)]
    public void It_opens_within_a_period_that_holds_any_open_instant(string from, string until, bool opens) =>
        Assert.Equal(opens, Zurich.OpensWithin(Parse(from), Parse(until)));

    [Fact]
    public void Samoa_had_no_30_December_2011()
    {
        var friday = Calendar("Pacific/Apia", (IsoDayOfWeek.Friday, "00:00", null));
        Assert.False(friday.OpensWithin(Parse("2011-12-24T10:00:00Z"), Parse("2012-01-05T10:00:00Z")));
        Assert.True(friday.OpensWithin(Parse("2011-12-24T09:59:59Z"), Parse("2012-01-05T10:00:00Z")));
        Assert.True(friday.OpensWithin(Parse("2011-12-24T10:00:00Z"), Parse("2012-01-05T10:00:01Z")));
    }

    [Fact]
    public void However_many_days_are_closed_it_opens_in_the_first_week_after_them()
    {
        var first = new LocalDate(2026, 1, 5);
        var sunday = Calendar("Europe/Zurich", (IsoDayOfWeek.Sunday, "02:00", "03:00")) with { Closed = Enumerable.Range(0, 3000).Select(i => first.PlusDays(7 * i).PlusDays(-1)).ToValueList() };
        var closedUntil = first.PlusDays(7 * 3000).PlusDays(-1).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Europe/Zurich"]).ToInstant();
        var start = Parse("2026-01-01T00:00:00Z");
        Assert.False(sunday.OpensWithin(start, closedUntil + Duration.FromHours(2)));
        Assert.True(sunday.OpensWithin(start, closedUntil + Duration.FromHours(2) + Duration.Epsilon));
        Assert.True(sunday.OpensWithin(start, Instant.MaxValue));
    }

    [Fact]
    public void Without_hours_it_never_opens_however_long_the_period()
    {
        Assert.False(Calendar("Europe/Zurich").OpensWithin(Instant.MinValue, Instant.MaxValue));
        Assert.False(Calendar("Europe/Zurich", (IsoDayOfWeek.Monday, "12:00", "12:00"), (IsoDayOfWeek.None, "08:00", null)).OpensWithin(Instant.MinValue, Instant.MaxValue));
    }

    private static BusinessCalendar Always(string zone) => Calendar(
        zone, [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None).Select(d => (d, "00:00", (string?)null))]);

    private static BusinessCalendar Calendar(string zone, params (IsoDayOfWeek Day, string From, string? Until)[] hours) => new()
    {
        Id = new("office"),
        Name = new("office"),
        TimeZone = zone,
        Hours = hours.Select(h => new OpeningHours { Day = h.Day, From = Time(h.From), Until = h.Until is { } until ? Time(until) : null }).ToValueList(),
    };

    private static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    private static Instant Parse(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
