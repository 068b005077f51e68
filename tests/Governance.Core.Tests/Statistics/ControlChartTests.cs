using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>XmR limits and signals.</summary>
public sealed class ControlChartTests
{
    /// <summary>Limits at ±3 and near limits at ±2 around 0.</summary>
    private static readonly ControlLimits Unit = new(0.0, 3.0 / 2.66);

    /// <summary>
    /// NIST/SEMATECH e-Handbook 6.3.2.2, ten flow rates: mean 50.81, mean moving range 1.8778; its limits 55.8041 and 45.8159 use 3 / 1.128, which charts round to 2.66.
    /// </summary>
    [Fact]
    public void Limits_of_the_NIST_handbook()
    {
        var limits = ControlLimits.Of([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1])!.Value;
        Close.Is(50.81, limits.Mean, 1e-14);
        Close.Is(16.9 / 9.0, limits.MeanMovingRange, 1e-13);
        Close.Is(50.81 + (2.66 * 16.9 / 9.0), limits.Upper, 1e-14);
        Close.Is(50.81 - (2.66 * 16.9 / 9.0), limits.Lower, 1e-14);
        Assert.Equal(55.8041, limits.Upper, 0.001);
        Assert.Equal(45.8159, limits.Lower, 0.001);
        Close.Is((2.0 * limits.Upper / 3.0) + (limits.Mean / 3.0), limits.UpperNear, 1e-14);
        Close.Is((2.0 * limits.Lower / 3.0) + (limits.Mean / 3.0), limits.LowerNear, 1e-14);
        Close.Is((limits.Upper - limits.Mean) / 3.0, limits.StandardDeviation, 1e-13);
    }

    /// <summary>By hand: the ranges are eight times 1 and then 20, of the mean 28/9 = 3.11; 20 is over 3.267 × 3.11 = 10.2 and is left out.</summary>
    [Fact]
    public void A_range_that_is_out_of_the_ordinary_is_screened()
    {
        var limits = ControlLimits.Of([5, 6, 5, 6, 5, 6, 5, 6, 5, 25])!.Value;
        Assert.Equal(1.0, limits.MeanMovingRange);
        Close.Is(7.4, limits.Mean, 1e-15);
    }

    [Fact]
    public void Fewer_than_two_values_have_no_limits()
    {
        Assert.Null(ControlLimits.Of([]));
        Assert.Null(ControlLimits.Of([4.0]));
        Assert.Equal(new(4.0, 0.0), ControlLimits.Of([4.0, 4.0]));
        Assert.Empty(Unit.Signals([]));
    }

    [Fact]
    public void A_point_outside_a_limit_is_a_signal_and_one_on_it_is_not()
    {
        Assert.Equal([new(ControlSignalKind.BeyondLimit, IsHigh: true, 1, 1), new(ControlSignalKind.BeyondLimit, IsHigh: false, 3, 4)], Unit.Signals([0, 3.1, 0, -4, -5, 0])
            .Where(s => s.Kind == ControlSignalKind.BeyondLimit));
        Assert.Empty(Unit.Signals([0, Unit.Upper, 0, Unit.Lower]));
    }

    [Fact]
    public void Seven_on_one_side_are_a_signal_and_six_are_not()
    {
        Assert.Equal([new(ControlSignalKind.OneSide, IsHigh: false, 1, 7)], Unit.Signals([1, -1, -.5, -1, -.5, -1, -.5, -1, 1]));
        Assert.Equal([new(ControlSignalKind.OneSide, IsHigh: true, 0, 8)], Unit.Signals([1, .5, 1, .5, 1, .5, 1, .5, 1]));
        Assert.Empty(Unit.Signals([1, .5, 1, .5, 1, .5, -1, .5, 1]));
        Assert.Empty(Unit.Signals([1, .5, 1, .5, 1, .5, 0, .5, 1]));
    }

    [Fact]
    public void Seven_rising_or_falling_are_a_signal_and_six_are_not()
    {
        Assert.Equal([new(ControlSignalKind.Trend, IsHigh: true, 1, 7)], Unit.Signals([0, -1.5, -1, -.5, 0, .5, 1, 1.5, 0]));
        Assert.Equal([new(ControlSignalKind.Trend, IsHigh: false, 0, 6)], Unit.Signals([1.5, 1, .5, 0, -.5, -1, -1.5]));
        Assert.Empty(Unit.Signals([0, -1.5, -1, -.5, 0, .5, 1, 0]));
        Assert.Empty(Unit.Signals([-1.5, -1, -.5, 0, 0, .5, 1, 1.5]));
    }

    [Fact]
    public void Two_of_three_outside_the_near_limit_of_one_side_are_a_signal()
    {
        Assert.Equal([new(ControlSignalKind.NearLimit, IsHigh: true, 1, 3)], Unit.Signals([0, 2.5, 0, 2.5, 0]));
        Assert.Equal([new(ControlSignalKind.NearLimit, IsHigh: false, 0, 1)], Unit.Signals([-2.5, -2.5, 0]));
        Assert.Empty(Unit.Signals([2.5, 0, 0, 2.5, 0, -2.5, 0]));
        Assert.Empty(Unit.Signals([2.5, -2.5, 0]));
        Assert.Contains(new(ControlSignalKind.NearLimit, IsHigh: true, 0, 1), Unit.Signals([3.5, 2.5]));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Equal("mean", Assert.Throws<ArgumentOutOfRangeException>(() => new ControlLimits(double.NaN, 1.0)).ParamName);
        Assert.Equal("meanMovingRange", Assert.Throws<ArgumentOutOfRangeException>(() => new ControlLimits(0.0, -1.0)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => Unit.Signals([0.0, double.NaN])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => ControlLimits.Of([double.PositiveInfinity])).ParamName);
    }

    private static readonly Arbitrary<double[]> Series = (
        from count in Gen.Choose(0, 25)
        from steps in Gen.CollectToArray(Enumerable.Repeat(Gen.Frequency((6, Gen.Choose(-5, 5)), (2, Gen.Choose(3, 7)), (2, Gen.Choose(-7, -3))), count))
        select steps.Select(step => 0.5 * step).ToArray()).ToArbitrary();

    /// <summary>Each rule as it is worded, asked of every window, against the chains of the library.</summary>
    [Fact]
    public void Signals_mark_exactly_the_points_of_the_windows_that_the_rules_name() => Law.Holds(Series, values =>
    {
        var signals = Unit.Signals(values);
        foreach (var sign in new[] { 1, -1 })
        {
            var v = values.Select(value => sign * value).ToArray();
            Same(ControlSignalKind.BeyondLimit, 1, window => window, window => v[window[0]] > Unit.Upper);
            Same(ControlSignalKind.OneSide, 7, window => window, window => window.All(i => v[i] > 0.0));
            Same(ControlSignalKind.Trend, 7, window => window, window => window.Skip(1).All(i => v[i] > v[i - 1]));
            Same(ControlSignalKind.NearLimit, 3, Outside, window => Outside(window).Length >= 2);
            Same(ControlSignalKind.NearLimit, 2, Outside, window => Outside(window).Length >= 2, atLeast: true);

            int[] Outside(int[] window) => [.. window.Where(i => v[i] > Unit.UpperNear)];

            void Same(ControlSignalKind kind, int size, Func<int[], int[]> marked, Func<int[], bool> holds, bool atLeast = false)
            {
                var expected = Enumerable.Range(0, Math.Max(v.Length - size + 1, 0)).Select(first => Enumerable.Range(first, size).ToArray())
                    .Where(holds).SelectMany(marked).Distinct().Order().ToArray();
                var mine = signals.Where(s => s.Kind == kind && s.IsHigh == (sign > 0)).ToArray();
                var found = mine.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1))
                    .Where(i => kind != ControlSignalKind.NearLimit || v[i] > Unit.UpperNear).Order().ToArray();
                if (atLeast)
                {
                    Assert.Subset(found.ToHashSet(), expected.ToHashSet());
                }
                else if (v.Length >= size)
                {
                    Assert.Equal(expected, found);
                }

                Assert.All(mine, s => Assert.True(kind != ControlSignalKind.NearLimit || (v[s.First] > Unit.UpperNear && v[s.Last] > Unit.UpperNear)));
            }
        }
    });
}
