using Governance.Kpis;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Units and their texts.</summary>
public sealed class KpiUnitTests
{
    [Theory]
    [InlineData("EUR", UnitDimension.Money)]
    [InlineData("second", UnitDimension.Duration)]
    [InlineData("week", UnitDimension.Duration)]
    [InlineData("percent", UnitDimension.Share)]
    [InlineData("share", UnitDimension.Share)]
    [InlineData("count of refunds", UnitDimension.Count)]
    [InlineData("count of open claims", UnitDimension.Count)]
    [InlineData("points of 100", UnitDimension.Score)]
    [InlineData("points from 1 to 5", UnitDimension.Score)]
    [InlineData("points from -2.5 to 2.5", UnitDimension.Score)]
    [InlineData("EUR per refund", UnitDimension.Rate)]
    [InlineData("minute per open case", UnitDimension.Rate)]
    [InlineData("count of slips per case", UnitDimension.Rate)]
    [InlineData("quantity of kWh", UnitDimension.Quantity)]
    [InlineData("quantity of cubic metres per tonne", UnitDimension.Rate)]
    public void A_text_is_a_unit_and_the_unit_that_text(string text, UnitDimension dimension)
    {
        var unit = KpiUnit.Parse(text);

        Assert.Equal(dimension, unit.Dimension);
        Assert.Equal(text, unit.ToString());
        Assert.Equal(unit, KpiUnit.Parse(unit.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("eur")]
    [InlineData("days")]
    [InlineData(" day")]
    [InlineData("%")]
    [InlineData("refunds")]
    [InlineData("count of ")]
    [InlineData("count of  refunds")]
    [InlineData("count of a\u200Bb")]
    [InlineData("quantity of ")]
    [InlineData("kWh")]
    [InlineData("points of 0")]
    [InlineData("points of 1e2")]
    [InlineData("points of 100.0")]
    [InlineData("points from 5 to 1")]
    [InlineData("points from 1 to 5 to 9")]
    [InlineData("percent per case")]
    [InlineData("points of 5 per case")]
    [InlineData("EUR per ")]
    [InlineData("EUR per case per day")]
    [InlineData("EUR per case per ")]
    public void Any_other_text_is_none(string text)
    {
        Assert.Null(KpiUnit.TryParse(text));
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => KpiUnit.Parse(text)).ParamName);
    }

    [Theory]
    [InlineData("Days", "day")]
    [InlineData("jours", "day")]
    [InlineData("h", "hour")]
    [InlineData("minutes", "minute")]
    [InlineData("€", "EUR")]
    [InlineData("chf", "CHF")]
    [InlineData("Percent", "percent")]
    [InlineData("points", "points of 100")]
    [InlineData("anything", null)]
    public void What_was_meant_is_guessed(string text, string? meant) => Assert.Equal(meant, KpiUnitText.Meant(text));

    [Theory]
    [InlineData("hour", "day", 24.0)]
    [InlineData("day", "hour", 1.0 / 24.0)]
    [InlineData("second", "week", 604_800.0)]
    [InlineData("minute per case", "hour per case", 60.0)]
    [InlineData("EUR", "EUR", 1.0)]
    public void Lengths_of_time_are_converted(string to, string from, double factor) => Assert.Equal(factor, KpiUnit.Parse(to).FactorFrom(KpiUnit.Parse(from)));

    [Theory]
    [InlineData("EUR", "CHF")]
    [InlineData("EUR", "EUR per case")]
    [InlineData("minute per case", "minute per claim")]
    [InlineData("percent", "share")]
    [InlineData("points of 100", "points of 5")]
    [InlineData("count of cases", "count of claims")]
    [InlineData("quantity of kWh", "quantity of MWh")]
    [InlineData("quantity of cases", "count of cases")]
    [InlineData("hour", "count of hours")]
    public void Nothing_else_is(string to, string from) => Assert.Null(KpiUnit.Parse(to).FactorFrom(KpiUnit.Parse(from)));

    [Fact]
    public void What_cannot_be_a_unit_is_refused()
    {
        Assert.Equal("currency", Assert.Throws<ArgumentException>(() => KpiUnit.InCurrency(default)).ParamName);
        Assert.Equal("things", Assert.Throws<ArgumentException>(() => KpiUnit.CountOf(" ")).ParamName);
        Assert.Equal("things", Assert.Throws<ArgumentException>(() => KpiUnit.CountOf(new string('x', 61))).ParamName);
        Assert.Equal("highest", Assert.Throws<ArgumentOutOfRangeException>(() => KpiUnit.Points(5, 5)).ParamName);
        Assert.Equal("quantity", Assert.Throws<ArgumentException>(() => KpiUnit.RateOf(KpiUnit.Percent, "case")).ParamName);
        Assert.Equal("thing", Assert.Throws<ArgumentException>(() => KpiUnit.RateOf(KpiUnit.InTime(TimeUnit.Day), "a per b")).ParamName);
    }
}
