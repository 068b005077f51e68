using Governance.Kpis;

namespace Governance.Core.Tests.ValueKpis;

/// <summary>Numbers of KPIs as people write them.</summary>
public sealed class KpiFiguresTests
{
    [Fact]
    public void Values_have_their_unit_and_differences_of_percent_are_points()
    {
        var (days, percent) = (KpiUnit.Parse("day"), KpiUnit.Parse("percent"));
        Assert.Equal(new("4.31 days", "4,31 jours"), days.Tell(4.3125, 2));
        Assert.Equal(new("1 day", "1 jour"), days.Tell(1m));
        Assert.Equal(new("4.2 %", "4,2\u00a0%"), percent.Tell(4.2, 1));
        Assert.Equal(new("−1.2 percentage points", "−1,2 point de pourcentage"), percent.TellDifference(-1.2, 1));
        Assert.Equal(days.Tell(-1.5, 1), days.TellDifference(-1.5, 1));
    }

    [Fact]
    public void A_unit_is_called_by_its_name_and_stays_the_same_unit()
    {
        var kpi = Sample.Kpi("sent", "count of texts", KpiDirection.Up) with { UnitName = new("texts", "textes") };
        Assert.Equal(new("110 texts", "110 textes"), kpi.UnitInTexts.Tell(110m));
        Assert.Equal(new("110 texts", "110 texts"), (kpi with { UnitName = null }).UnitInTexts.Tell(110m));
        Assert.Equal(("count of texts", KpiUnit.Parse("count of texts")), (kpi.UnitInTexts.ToString(), kpi.Unit));
    }

    [Fact]
    public void Numbers_are_rounded_as_they_are_known()
    {
        Assert.Equal(new("1,234.5", "1\u202f234,5"), KpiFigures.Number(1234.49, 1));
        Assert.Equal("∞", KpiFigures.Number(double.PositiveInfinity, 2).En);
        Assert.Equal(2, KpiFigures.DecimalsFor(0.36));
        Assert.Equal(KpiFigures.DecimalsFor(0.36), KpiFigures.DecimalsFor(new Governance.Statistics.ConfidenceInterval(1.22, 1.94, 0.95)));
        Assert.Equal(new("44 %", "44\u00a0%"), KpiFigures.Percent(0.4368));
        Assert.Equal(new("97.5 %", "97,5\u00a0%"), KpiFigures.Confidence(0.975));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void More_decimals_than_there_can_be_are_refused(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KpiFigures.Number(1.0, decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => KpiUnit.Percent.Tell(1.0, decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => KpiUnit.Percent.TellDifference(1.0, decimals));
    }
}
