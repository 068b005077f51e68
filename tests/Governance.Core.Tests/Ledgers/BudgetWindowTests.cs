using Governance.Delegation;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Tests.Ledgers;

/// <summary>Where calendar periods begin and end, in zones that move their clocks at two o'clock, at one minute past midnight, at midnight, and by a whole day.</summary>
public sealed class BudgetWindowTests
{
    /// <summary>Period, zone, instant; the first instant of its period and the instant at which it ends.</summary>
    public static TheoryData<BudgetPeriod, string, string, string, string> Cases => new()
    {
        // The days on which the clock moves have 23 and 25 hours.
        { BudgetPeriod.Day, "Europe/Zurich", "2026-03-29T10:00:00Z", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z" },
        { BudgetPeriod.Day, "Europe/Zurich", "2026-03-28T22:59:59Z", "2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z" },
        { BudgetPeriod.Day, "Europe/Zurich", "2026-10-25T00:30:00Z", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z" },
        { BudgetPeriod.Day, "America/Toronto", "2026-03-08T06:59:59Z", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z" },
        { BudgetPeriod.Day, "America/Toronto", "2026-11-01T12:00:00Z", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z" },
        { BudgetPeriod.Day, "America/St_Johns", "2026-03-08T12:00:00Z", "2026-03-08T03:30:00Z", "2026-03-09T02:30:00Z" },
        { BudgetPeriod.Day, "America/St_Johns", "2026-11-01T12:00:00Z", "2026-11-01T02:30:00Z", "2026-11-02T03:30:00Z" },

        // Until 2011 Newfoundland put the clock back at one past midnight, to the day before: a day that has begun stays begun.
        { BudgetPeriod.Day, "America/St_Johns", "2010-11-07T02:29:59Z", "2010-11-06T02:30:00Z", "2010-11-07T02:30:00Z" },
        { BudgetPeriod.Day, "America/St_Johns", "2010-11-07T02:30:30Z", "2010-11-07T02:30:00Z", "2010-11-08T03:30:00Z" },
        { BudgetPeriod.Day, "America/St_Johns", "2010-11-07T03:00:00Z", "2010-11-07T02:30:00Z", "2010-11-08T03:30:00Z" },
        { BudgetPeriod.Day, "America/St_Johns", "2010-11-07T12:00:00Z", "2010-11-07T02:30:00Z", "2010-11-08T03:30:00Z" },

        // São Paulo skipped midnight when summer began, Samoa a whole day.
        { BudgetPeriod.Day, "America/Sao_Paulo", "2018-11-04T12:00:00Z", "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z" },
        { BudgetPeriod.Day, "Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z" },
        { BudgetPeriod.Day, "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z", "2011-12-31T10:00:00Z" },

        // Weeks begin on Monday, whatever the year.
        { BudgetPeriod.Week, "Europe/Zurich", "2026-03-29T21:59:59Z", "2026-03-22T23:00:00Z", "2026-03-29T22:00:00Z" },
        { BudgetPeriod.Week, "Europe/Zurich", "2027-01-01T12:00:00Z", "2026-12-27T23:00:00Z", "2027-01-03T23:00:00Z" },
        { BudgetPeriod.Week, "America/Toronto", "2024-12-30T05:00:00Z", "2024-12-30T05:00:00Z", "2025-01-06T05:00:00Z" },
        { BudgetPeriod.Week, "America/Toronto", "2024-12-30T04:59:59Z", "2024-12-23T05:00:00Z", "2024-12-30T05:00:00Z" },
        { BudgetPeriod.Week, "America/St_Johns", "2026-11-01T12:00:00Z", "2026-10-26T02:30:00Z", "2026-11-02T03:30:00Z" },

        // Leap years, those of a century too.
        { BudgetPeriod.Month, "Europe/Zurich", "2028-02-29T12:00:00Z", "2028-01-31T23:00:00Z", "2028-02-29T23:00:00Z" },
        { BudgetPeriod.Month, "Europe/Zurich", "2100-02-28T12:00:00Z", "2100-01-31T23:00:00Z", "2100-02-28T23:00:00Z" },
        { BudgetPeriod.Month, "Europe/Zurich", "2026-03-31T22:00:00Z", "2026-03-31T22:00:00Z", "2026-04-30T22:00:00Z" },
        { BudgetPeriod.Month, "America/Toronto", "2026-11-15T00:00:00Z", "2026-11-01T04:00:00Z", "2026-12-01T05:00:00Z" },
        { BudgetPeriod.Month, "America/St_Johns", "2026-12-01T03:29:59Z", "2026-11-01T02:30:00Z", "2026-12-01T03:30:00Z" },
        { BudgetPeriod.Quarter, "Europe/Zurich", "2028-02-29T12:00:00Z", "2027-12-31T23:00:00Z", "2028-03-31T22:00:00Z" },
        { BudgetPeriod.Quarter, "America/Toronto", "2026-12-31T23:00:00Z", "2026-10-01T04:00:00Z", "2027-01-01T05:00:00Z" },
        { BudgetPeriod.Year, "America/Toronto", "2027-01-01T04:59:59Z", "2026-01-01T05:00:00Z", "2027-01-01T05:00:00Z" },
        { BudgetPeriod.Year, "Europe/Zurich", "2026-12-31T23:00:00Z", "2026-12-31T23:00:00Z", "2027-12-31T23:00:00Z" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_period_is_that_of_the_local_calendar(BudgetPeriod period, string zone, string at, string start, string end) =>
        Assert.Equal(new BudgetWindow(Parse(start), Parse(end)), BudgetWindow.Containing(period, DateTimeZoneProviders.Tzdb[zone], Parse(at)));

    [Theory]
    [InlineData("Europe/Zurich")]
    [InlineData("America/Toronto")]
    [InlineData("America/St_Johns")]
    [InlineData("America/Havana")]
    [InlineData("America/Sao_Paulo")]
    [InlineData("Pacific/Apia")]
    [InlineData("Pacific/Kwajalein")]
    [InlineData("Africa/Casablanca")]
    public void Periods_follow_one_another_without_gap_or_overlap(string name)
    {
        var zone = DateTimeZoneProviders.Tzdb[name];
        foreach (var period in Enum.GetValues<BudgetPeriod>().Where(period => period >= BudgetPeriod.Day))
        {
            var (from, until) = (Instant.FromUtc(1966, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0));
            for (var window = BudgetWindow.Containing(period, zone, from); window.Start < until;)
            {
                Assert.True(window.Start < window.End, $"{period} {window}");
                Assert.Equal(window, BudgetWindow.Containing(period, zone, window.Start));
                Assert.Equal(window, BudgetWindow.Containing(period, zone, window.End - Duration.Epsilon));
                var next = BudgetWindow.Containing(period, zone, window.End);
                Assert.Equal(window.End, next.Start);
                window = next;
            }
        }
    }

    [Fact]
    public void Every_instant_has_a_period()
    {
        foreach (var zone in new[] { "Europe/Zurich", "Pacific/Kiritimati", "Pacific/Pago_Pago" }.Select(name => DateTimeZoneProviders.Tzdb[name]))
        {
            foreach (var at in new[] { Instant.MinValue, Instant.FromUtc(-9000, 1, 1, 0, 0), Instant.FromUtc(9000, 1, 1, 0, 0) - Duration.Epsilon, Instant.FromUtc(9000, 1, 1, 0, 0), Instant.MaxValue })
            {
                var window = BudgetWindow.Containing(BudgetPeriod.Year, zone, at);
                Assert.True(window.Start <= at && (at < window.End || at == Instant.MaxValue), $"{at} {window}");
            }
        }
    }

    private static Instant Parse(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
