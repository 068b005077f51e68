using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>Means against the classic data of Student, and what holds of every mean.</summary>
public sealed class MeanTests
{
    /// <summary>Hours of sleep gained with two drugs (Student, Biometrika 6, 1908; R's data set <c>sleep</c>).</summary>
    private static readonly double[] First = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];

    private static readonly double[] Second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    /// <summary>
    /// R's documentation prints for <c>t.test(extra ~ group, sleep)</c>: t = −1.8608, df = 17.776, p = 0.07939, interval −3.3654832 to 0.2054832. The
    /// further digits: the formulas in mpmath 1.3 at 40 digits, t by integration of the density.
    /// </summary>
    [Fact]
    public void Welchs_test_of_the_sleep_data()
    {
        var difference = MeanEstimate.Difference(SampleSummary.Of(First), SampleSummary.Of(Second));
        Close.Is(-1.58, difference.Value, 1e-14);
        Close.Is(17.77647351617849, difference.DegreesOfFreedom, 1e-13);
        Close.Is(-1.8608134674868531, difference.Value / difference.StandardError, 1e-13);
        Close.Is(0.079394140187358138, difference.PValue(0.0, Alternative.Differs), 1e-12);
        Close.Is(0.079394140187358138 / 2.0, difference.PValue(0.0, Alternative.Less), 1e-12);
        Close.Is(1.0 - (0.079394140187358138 / 2.0), difference.PValue(0.0, Alternative.Greater), 1e-12);
        var interval = difference.Interval(0.95);
        Close.Is(-3.365483230711711, interval.Lower, 1e-12);
        Close.Is(0.20548323071171097, interval.Upper, 1e-11);
        Assert.Equal((-3.3654832, 0.2054832), (Math.Round(interval.Lower, 7), Math.Round(interval.Upper, 7)));
    }

    /// <summary>R prints for the pairs: t = −4.0621, df = 9, p = 0.002833, interval −2.4598858 to −0.7001142; further digits as above.</summary>
    [Fact]
    public void Students_test_of_the_differences_of_the_pairs()
    {
        var mean = MeanEstimate.Of(SampleSummary.Of([.. First.Zip(Second, (a, b) => a - b)]));
        Assert.Equal(9.0, mean.DegreesOfFreedom);
        Close.Is(-4.0621276833820361, mean.Value / mean.StandardError, 1e-13);
        Close.Is(0.0028328901973842727, mean.PValue(0.0, Alternative.Differs), 1e-12);
        var interval = mean.Interval(0.95);
        Close.Is(-2.4598857632769828, interval.Lower, 1e-12);
        Close.Is(-0.7001142367230172, interval.Upper, 1e-12);
        Assert.Equal((-2.4598858, -0.7001142), (Math.Round(interval.Lower, 7), Math.Round(interval.Upper, 7)));
    }

    /// <summary>NIST StRD, NumAcc4: 10000000.2, then 500 times 10000000.1 and 10000000.3; certified mean 10000000.2 and standard deviation 0.1.</summary>
    [Fact]
    public void A_summary_keeps_the_digits_of_values_that_hardly_differ()
    {
        var values = Enumerable.Range(0, 1001).Select(i => i == 0 ? 10000000.2 : i % 2 == 1 ? 10000000.1 : 10000000.3).ToArray();
        var summary = SampleSummary.Of(values);
        Close.Is(10000000.2, summary.Mean, 1e-15);
        Close.Is(0.1, summary.StandardDeviation, 1e-7);
        Assert.Equal(1001, summary.Count);
    }

    [Fact]
    public void Too_little_or_unvarying_data_supports_no_claim()
    {
        var some = SampleSummary.Of(First);
        MeanEstimate[] unknown =
        [
            default, MeanEstimate.Of(default), MeanEstimate.Of(SampleSummary.Of([5.0])), MeanEstimate.Of(SampleSummary.Of([0.1, 0.1, 0.1])),
            MeanEstimate.Of(SampleSummary.Of([0.1 + 0.2, 0.3, 0.3])), MeanEstimate.Difference(some, default), MeanEstimate.Difference(SampleSummary.Of([1.0]), some),
            MeanEstimate.Difference(SampleSummary.Of([1.0, 1.0]), SampleSummary.Of([9.0, 9.0])),
        ];
        Assert.All(unknown, estimate =>
        {
            Assert.False(estimate.IsKnown);
            Assert.Equal(new(double.NegativeInfinity, double.PositiveInfinity, 0.95), estimate.Interval(0.95));
            Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (estimate.LowerBound(0.95), estimate.UpperBound(0.95)));
            Assert.Equal(1.0, estimate.PValue(-100.0, Alternative.Greater));
            Assert.Equal(1.0, estimate.EquivalencePValue(-100.0, 100.0));
        });
        Assert.True(MeanEstimate.Difference(SampleSummary.Of([1.0, 1.0]), SampleSummary.Of([9.0, 9.5])).IsKnown);
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSummary(-1, 0.0, 0.0)).ParamName);
        Assert.Equal("mean", Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSummary(0, 1.0, 0.0)).ParamName);
        Assert.Equal("mean", Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSummary(3, double.NaN, 0.0)).ParamName);
        Assert.Equal("variance", Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSummary(3, 1.0, -1.0)).ParamName);
        Assert.Equal("variance", Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSummary(1, 1.0, 1.0)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => SampleSummary.Of([1.0, double.NaN])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => SampleSummary.Of([1e308, -1e308])).ParamName);
        var mean = MeanEstimate.Of(SampleSummary.Of(First));
        Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => mean.Interval(0.05)).ParamName);
        Assert.Equal("hypothesis", Assert.Throws<ArgumentOutOfRangeException>(() => mean.PValue(double.NaN, Alternative.Less)).ParamName);
        Assert.Equal("alternative", Assert.Throws<ArgumentOutOfRangeException>(() => mean.PValue(0.0, (Alternative)9)).ParamName);
        Assert.Equal("high", Assert.Throws<ArgumentOutOfRangeException>(() => mean.EquivalencePValue(1.0, 1.0)).ParamName);
    }

    private static readonly Arbitrary<(double[] First, double[] Second, double Confidence)> Cases = (
        from first in Gen.Choose(2, 30)
        from second in Gen.Choose(2, 30)
        from seed in Gen.Choose(0, int.MaxValue)
        from spread in Gen.Elements(0.01, 1.0, 50.0)
        from confidence in Gen.Elements(0.6, 0.9, 0.95, 0.999)
        let random = new RandomSequence((ulong)seed)
        select (random.Normals(first, 3.0, 1.0), random.Normals(second, 2.0, spread), confidence)).ToArbitrary();

    [Fact]
    public void A_test_rejects_exactly_what_the_interval_leaves_out() => Law.Holds(Cases, given =>
    {
        var difference = MeanEstimate.Difference(SampleSummary.Of(given.First), SampleSummary.Of(given.Second));
        var interval = difference.Interval(given.Confidence);
        Assert.InRange(difference.DegreesOfFreedom, Math.Min(given.First.Length, given.Second.Length) - 1.0 - 1e-9, given.First.Length + given.Second.Length - 2.0 + 1e-9);
        Close.Is(1.0 - given.Confidence, difference.PValue(interval.Lower, Alternative.Differs), 1e-10);
        Close.Is(1.0 - given.Confidence, difference.PValue(difference.UpperBound(given.Confidence), Alternative.Less), 1e-10);
        Close.Is(1.0 - given.Confidence, difference.PValue(difference.LowerBound(given.Confidence), Alternative.Greater), 1e-10);
        Assert.True(interval.Contains(difference.Value));
    });

    [Fact]
    public void Equivalence_is_shown_exactly_when_the_narrower_interval_lies_within_the_margin() => Law.Holds(Cases, given =>
    {
        var difference = MeanEstimate.Difference(SampleSummary.Of(given.First), SampleSummary.Of(given.Second));
        var alpha = 1.0 - given.Confidence;
        if (alpha >= 0.25)
        {
            return;
        }

        var interval = difference.Interval(1.0 - (2.0 * alpha));
        var shown = difference.EquivalencePValue(-2.0, 2.0) <= alpha;
        Assert.Equal(interval.LiesAbove(-2.0) && interval.LiesBelow(2.0), shown);
    });
}
