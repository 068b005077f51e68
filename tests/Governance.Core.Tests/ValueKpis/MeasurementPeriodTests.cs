using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Kpis;
using NodaTime;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Periods and their texts.</summary>
public sealed class MeasurementPeriodTests
{
    [Theory]
    [InlineData("2026-03-14", 2026, 3, 14, 2026, 3, 15)]
    [InlineData("2024-02-29", 2024, 2, 29, 2024, 3, 1)]
    [InlineData("2026-03", 2026, 3, 1, 2026, 4, 1)]
    [InlineData("2026-12", 2026, 12, 1, 2027, 1, 1)]
    [InlineData("2026-Q1", 2026, 1, 1, 2026, 4, 1)]
    [InlineData("2026-Q4", 2026, 10, 1, 2027, 1, 1)]
    [InlineData("2026", 2026, 1, 1, 2027, 1, 1)]
    [InlineData("2026-W01", 2025, 12, 29, 2026, 1, 5)]
    [InlineData("2026-W53", 2026, 12, 28, 2027, 1, 4)]
    [InlineData("2026-03-01/2026-03-15", 2026, 3, 1, 2026, 3, 15)]
    public void A_text_is_a_period_and_the_period_that_text(string text, int year, int month, int day, int untilYear, int untilMonth, int untilDay)
    {
        var period = MeasurementPeriod.Parse(text);

        Assert.Equal(new(new(year, month, day), new(untilYear, untilMonth, untilDay)), period);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("26-03")]
    [InlineData("2026-3")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-02-29")]
    [InlineData("2026-02-30T00:00")]
    [InlineData("2026/03")]
    [InlineData("2026-Q5")]
    [InlineData("2026-W54")]
    [InlineData("2025-W53")]
    [InlineData("2026-W00")]
    [InlineData("2026-03-01/2026-03-01")]
    [InlineData("2026-03-02/2026-03-01")]
    [InlineData("2026-03/2026-04")]
    [InlineData("2026-03-01/2026-03-02/2026-03-03")]
    [InlineData("+026-03")]
    [InlineData("0000-01")]
    [InlineData("9999-12")]
    public void Any_other_text_is_none(string text)
    {
        Assert.False(MeasurementPeriod.TryParse(text, out var period));
        Assert.True(period.IsEmpty);
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => MeasurementPeriod.Parse(text)).ParamName);
    }

    [Fact]
    public void A_period_without_a_day_is_refused() =>
        Assert.Equal("until", Assert.Throws<ArgumentOutOfRangeException>(() => new MeasurementPeriod(new(2026, 3, 1), new(2026, 3, 1))).ParamName);

    [Fact]
    public void Another_calendar_names_the_same_days() => Assert.Equal(
        MeasurementPeriod.Parse("2026-03-14"),
        new MeasurementPeriod(new LocalDate(2026, 3, 14).WithCalendar(CalendarSystem.Julian), new LocalDate(2026, 3, 15).WithCalendar(CalendarSystem.Coptic)));

    private static readonly Arbitrary<(LocalDate Day, KpiCadence Cadence, int Length)> Days = (
        from number in Gen.Choose(-20_000, 80_000)
        from cadence in Gen.Elements(Enum.GetValues<KpiCadence>())
        from length in Gen.Choose(1, 400)
        select (new LocalDate(2000, 1, 1).PlusDays(number), cadence, length)).ToArbitrary();

    [Fact]
    public void Every_day_lies_in_exactly_one_period_of_a_cadence() => Law.Holds(Days, static given =>
    {
        var period = given.Cadence.PeriodAt(given.Day);
        Assert.True(period.From <= given.Day && given.Day < period.Until);
        Assert.Equal(period, given.Cadence.PeriodAt(period.From));
        Assert.Equal(period, given.Cadence.PeriodAt(period.Until.PlusDays(-1)));
        Assert.Equal(period.Until, given.Cadence.PeriodAt(period.Until).From);
        Assert.Equal(period.From, given.Cadence.After(period.Until, -1));
    });

    [Fact]
    public void What_is_written_reads_as_the_same() => Law.Holds(Days, static given =>
    {
        var whole = given.Cadence.PeriodAt(given.Day);
        Assert.Equal(whole, MeasurementPeriod.Parse(whole.ToString()));
        var any = new MeasurementPeriod(given.Day, given.Day.PlusDays(given.Length));
        Assert.Equal(any, MeasurementPeriod.Parse(any.ToString()));
    });
}
