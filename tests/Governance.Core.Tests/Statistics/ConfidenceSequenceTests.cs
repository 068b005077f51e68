using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Laws;
using Governance.Statistics;

namespace Governance.Core.Tests.Statistics;

/// <summary>The always-valid interval.</summary>
public sealed class ConfidenceSequenceTests
{
    /// <summary>mpmath 1.3 at 40 digits: bisection of ln(B(s + ½, n − s + ½) / π) − s ln p − (n − s) ln(1 − p) = −ln(1 − confidence).</summary>
    [Theory]
    [InlineData(57.0, 60, 0.95, 0.806315716391348505, 0.99653815977762514)]
    [InlineData(100.0, 100, 0.95, 0.942971402361228145, 1.0)]
    [InlineData(0.0, 30, 0.95, 0.0, 0.16118246840772193)]
    [InlineData(5000.0, 10000, 0.95, 0.480225526233926259, 0.519774473766073741)]
    [InlineData(12.5, 40, 0.9, 0.131710308086626382, 0.544492567311378108)]
    [InlineData(1.0, 1, 0.95, 0.0250000000000000222, 1.0)]
    public void Ends(double sum, int count, double confidence, double lower, double upper)
    {
        var interval = ConfidenceSequence.MeanInterval(sum, count, confidence);
        Close.Is(lower, interval.Lower, 1e-12);
        Close.Is(upper, interval.Upper, 1e-12);
    }

    /// <summary>The martingale itself, exactly: with a chance p, the mean of e over all results of n trials is 1.</summary>
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(12, 0.95)]
    [InlineData(40, 0.6)]
    public void The_evidence_against_the_truth_has_the_mean_1(int trials, double chance)
    {
        var mean = 0.0;
        for (var s = 0; s <= trials; s++)
        {
            mean += ExactBinomial.Exactly(s, trials, chance) * Math.Exp(BernoulliMixture.LogEvidence(s, trials - s, chance, 1.0 - chance));
        }

        Close.Is(1.0, mean, 1e-12);
    }

    private static readonly Arbitrary<(Proportion Results, double Confidence)> Cases = (
        from trials in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 100_000))
        from successes in Gen.OneOf(Gen.Choose(0, trials), Gen.Elements(0, trials))
        from confidence in Gen.Elements(0.51, 0.8, 0.95, 0.999)
        select (new Proportion(successes, trials), confidence)).ToArbitrary();

    [Fact]
    public void Its_ends_are_where_the_evidence_reaches_the_limit_and_never_inside_the_exact_bounds_of_one_look() => Law.Holds(Cases, given =>
    {
        var (results, confidence) = given;
        var interval = ConfidenceSequence.Interval(results, confidence);
        Assert.True(interval.Lower >= 0.0 && interval.Upper <= 1.0);
        Assert.True(results.Estimate is not { } estimate || interval.Contains(estimate));
        var limit = -Math.Log(1.0 - confidence);
        foreach (var end in new[] { interval.Lower, interval.Upper }.Where(p => p is > 0.0 and < 1.0))
        {
            Assert.Equal(limit, BernoulliMixture.LogEvidence(results.Successes, results.Failures, end, 1.0 - end), 1e-7);
        }

        // e rises with the successes above the mean, so that by Markov's inequality so many or more have a chance of at most 1 / e.
        Assert.True(interval.Lower <= results.LowerBound(confidence) && results.UpperBound(confidence) <= interval.Upper);
        var mirrored = ConfidenceSequence.Interval(new(results.Failures, results.Trials), confidence);
        Assert.Equal(1.0 - mirrored.Lower, interval.Upper);
    });

    [Fact]
    public void No_trial_says_nothing() => Assert.Equal(new(0.0, 1.0, 0.95), ConfidenceSequence.Interval(default, 0.95));

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.MeanInterval(0.0, -1, 0.95)).ParamName);
        Assert.Equal("sum", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.MeanInterval(3.5, 3, 0.95)).ParamName);
        Assert.Equal("sum", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.MeanInterval(double.NaN, 3, 0.95)).ParamName);
        Assert.Equal("confidence", Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceSequence.MeanInterval(1.0, 3, 0.05)).ParamName);
    }
}
