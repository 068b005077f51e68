using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>The cumulative-sum chart.</summary>
public sealed class CusumTests
{
    /// <summary>
    /// NIST/SEMATECH e-Handbook 6.3.2.3: twenty means around 325, k = 0.3175, h = 4.1959; the table prints the upper sum as 3.01, 4.94, 7.45, 10.63, 11.99, 14.44, 16.00,
    /// 19.04 from the thirteenth on, and signals from the fourteenth.
    /// </summary>
    [Fact]
    public void The_example_of_the_NIST_handbook()
    {
        double[] means =
        [
            324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600,
            324.625, 325.150, 328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350,
        ];
        var chart = new Cusum(325.0, 1.0, 0.3175, 4.1959);
        var after = means.Select(mean => chart = chart.Add(mean)).ToArray();
        Assert.Equal([3.0075, 4.94, 7.4475, 10.63, 11.9875, 14.445, 16.0025, 19.035], after[12..].Select(c => Math.Round(c.High, 9)));
        Assert.Equal([0.0, 0.0075, 0.0, 0.3325, 0.0, 0.0, 0.5575, 0.715, 0.1725, 0.255, 0.3125, 0.0], after[..12].Select(c => Math.Round(c.Low, 9)));
        Assert.Equal(13, Array.FindIndex(after, c => c.IsHigh));
        Assert.DoesNotContain(after, c => c.IsLow);
    }

    /// <summary>
    /// Montgomery, "Introduction to Statistical Quality Control", table of average run lengths for k = ½: with no shift 168 (h = 4); with a shift of one standard
    /// deviation 8.38 (h = 4) and 10.4 (h = 5). The mean of simulated run lengths varies by at most 2.3 % (one standard deviation).
    /// </summary>
    [Theory]
    [InlineData(4.0, 0.0, 2_000, 168.0, 0.07)]
    [InlineData(4.0, 1.0, 10_000, 8.38, 0.02)]
    [InlineData(5.0, 1.0, 10_000, 10.4, 0.02)]
    public void Average_run_lengths(double decisionInterval, double shift, int runs, double expected, double within)
    {
        var random = new RandomSequence(808);
        var values = 0L;
        for (var i = 0; i < runs; i++)
        {
            for (var chart = new Cusum(10.0, 2.0, 0.5, decisionInterval); !chart.IsHigh && !chart.IsLow; values++)
            {
                chart = chart.Add(10.0 + (2.0 * (random.Normal() + shift)));
            }
        }

        Close.Is(expected, (double)values / runs, within);
    }

    [Fact]
    public void It_mirrors_and_starts_empty()
    {
        var chart = new Cusum(1.0, 2.0);
        Assert.Equal((0.5, 5.0, 0.0, 0.0), (chart.Allowance, chart.DecisionInterval, chart.High, chart.Low));
        var (up, down) = (chart.Add(9.0).Add(7.0), chart.Add(-7.0).Add(-5.0));
        Assert.Equal((up.High, up.Low), (down.Low, down.High));
        Assert.Equal((6.0, 0.0, true, false), (up.High, up.Low, up.IsHigh, up.IsLow));
        Assert.Equal(default, default(Cusum).Add(5.0));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => new Cusum(double.NaN, 1.0)).ParamName);
        Assert.Equal("standardDeviation", Assert.Throws<ArgumentOutOfRangeException>(() => new Cusum(0.0, 0.0)).ParamName);
        Assert.Equal("allowance", Assert.Throws<ArgumentOutOfRangeException>(() => new Cusum(0.0, 1.0, -0.1)).ParamName);
        Assert.Equal("decisionInterval", Assert.Throws<ArgumentOutOfRangeException>(() => new Cusum(0.0, 1.0, 0.5, 0.0)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Cusum(0.0, 1.0).Add(double.PositiveInfinity)).ParamName);
    }
}
